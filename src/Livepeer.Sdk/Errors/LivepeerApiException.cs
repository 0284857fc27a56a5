using System.Net;

namespace Livepeer.Sdk;

/// <summary>The server answered, but not with what was asked for: it refused, it failed, or its answer could not be read.</summary>
public class LivepeerApiException : LivepeerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="statusCode">The status of the answer.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    internal LivepeerApiException(ApiError error)
        : this(error.Message, error.Status, error.Cause)
    {
        Method = error.Method;
        PathTemplate = error.PathTemplate;
        Errors = error.Errors;
        RetryAfter = error.RetryAfter;
        OutcomeUnknown = error.OutcomeUnknown;
    }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The HTTP method of the request.</summary>
    public string? Method { get; init; }

    /// <summary>The path of the request with its IDs left out, such as <c>/stream/{id}</c>.</summary>
    public string? PathTemplate { get; init; }

    /// <summary>What the server said, a sentence each. Secrets are masked.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>How long the server asks to wait before the next try; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

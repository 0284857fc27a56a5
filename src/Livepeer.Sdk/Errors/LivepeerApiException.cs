using System.Collections.ObjectModel;
using System.Net;

namespace Livepeer.Sdk;

/// <summary>The exception that is thrown when the server rejects a request, fails, or returns a response that cannot be read.</summary>
public class LivepeerApiException : LivepeerException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerApiException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="statusCode">The status code of the response.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    internal LivepeerApiException(ApiError error)
        : this(error.Message, error.Status, error.Cause)
    {
        Method = error.Method;
        PathTemplate = error.PathTemplate;
        Headers = error.Headers;
        Errors = error.Errors;
        RetryAfter = error.RetryAfter;
        OutcomeUnknown = error.OutcomeUnknown;
    }

    /// <summary>Gets the status code of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the HTTP method of the request.</summary>
    public string? Method { get; init; }

    /// <summary>Gets the path of the request with placeholders for IDs, such as <c>/stream/{id}</c>.</summary>
    public string? PathTemplate { get; init; }

    /// <summary>
    /// Gets the headers of the response, including those of the body; empty if the response was a success that could not be read. Names are
    /// not case-sensitive. Cookies are left out, and secrets are redacted.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Gets the error messages of the server. Secrets are redacted.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Gets the delay before the next attempt that the server requests, or <see langword="null"/> if it requests none.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

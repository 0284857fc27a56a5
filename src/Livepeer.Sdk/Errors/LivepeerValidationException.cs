using System.Net;

namespace Livepeer.Sdk;

/// <summary>The server found the request wrong (400 or 422).</summary>
public class LivepeerValidationException : LivepeerApiException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="statusCode">The status of the answer.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerValidationException(
        string message, HttpStatusCode statusCode = HttpStatusCode.UnprocessableEntity, Exception? innerException = null)
        : base(message, statusCode, innerException)
    {
    }

    internal LivepeerValidationException(ApiError error)
        : base(error) => Issues = error.Issues;

    /// <summary>What is wrong, and where.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; init; } = [];
}

using System.Net;

namespace Livepeer.Sdk;

/// <summary>The exception that is thrown when the server finds the request invalid (400 or 422).</summary>
public class LivepeerValidationException : LivepeerApiException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerValidationException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="statusCode">The status code of the response.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerValidationException(
        string message, HttpStatusCode statusCode = HttpStatusCode.UnprocessableEntity, Exception? innerException = null)
        : base(message, statusCode, innerException)
    {
    }

    internal LivepeerValidationException(ApiError error)
        : base(error) => Issues = error.Issues;

    /// <summary>Gets the validation errors.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; init; } = [];
}

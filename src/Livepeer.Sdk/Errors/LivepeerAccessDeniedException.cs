using System.Net;

namespace Livepeer.Sdk;

/// <summary>The exception that is thrown when the server accepts the credential but denies access to the operation (403).</summary>
public class LivepeerAccessDeniedException : LivepeerApiException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerAccessDeniedException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerAccessDeniedException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Forbidden, innerException)
    {
    }

    internal LivepeerAccessDeniedException(ApiError error)
        : base(error) => Reason = error.Reason;

    /// <summary>Gets the reason, as far as it can be derived from the server's message.</summary>
    public AccessDeniedReason Reason { get; init; } = AccessDeniedReason.Unknown;
}

using System.Net;

namespace Livepeer.Sdk;

/// <summary>
/// The exception that is thrown when the server does not accept the key or token (401). The message does not include it, although the
/// response does.
/// </summary>
public class LivepeerAuthenticationException : LivepeerApiException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerAuthenticationException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerAuthenticationException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Unauthorized, innerException)
    {
    }

    internal LivepeerAuthenticationException(ApiError error)
        : base(error)
    {
    }
}

using System.Net;

namespace Livepeer.Sdk;

/// <summary>The server does not know the key or token (401). It echoes it in its answer; the message here does not.</summary>
public class LivepeerAuthenticationException : LivepeerApiException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerAuthenticationException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Unauthorized, innerException)
    {
    }

    internal LivepeerAuthenticationException(ApiError error)
        : base(error)
    {
    }
}

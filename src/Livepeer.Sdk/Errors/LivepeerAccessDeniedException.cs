using System.Net;

namespace Livepeer.Sdk;

/// <summary>The key is known but may not do this (403), for one of many reasons.</summary>
public class LivepeerAccessDeniedException : LivepeerApiException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerAccessDeniedException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Forbidden, innerException)
    {
    }

    internal LivepeerAccessDeniedException(ApiError error)
        : base(error) => Reason = error.Reason;

    /// <summary>Why, as far as the server's words tell.</summary>
    public AccessDeniedReason Reason { get; init; } = AccessDeniedReason.Unknown;
}

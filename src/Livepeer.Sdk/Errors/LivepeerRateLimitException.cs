using System.Net;

namespace Livepeer.Sdk;

/// <summary>
/// Too much at once (429): more than 20 generations a minute, more than 100 tasks waiting, a stream terminated twice within
/// five seconds. Only generation says how long to wait, in <see cref="LivepeerApiException.RetryAfter"/>.
/// </summary>
public class LivepeerRateLimitException : LivepeerApiException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerRateLimitException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.TooManyRequests, innerException)
    {
    }

    internal LivepeerRateLimitException(ApiError error)
        : base(error)
    {
    }
}

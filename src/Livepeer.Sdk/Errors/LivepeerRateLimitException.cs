using System.Net;

namespace Livepeer.Sdk;

/// <summary>
/// The exception that is thrown when a rate limit is exceeded (429): more than 20 generations per minute, more than 100 waiting tasks, or
/// two terminations of a stream within five seconds. Only generation reports the delay, in
/// <see cref="LivepeerApiException.RetryAfter"/>.
/// </summary>
public class LivepeerRateLimitException : LivepeerApiException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerRateLimitException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerRateLimitException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.TooManyRequests, innerException)
    {
    }

    internal LivepeerRateLimitException(ApiError error)
        : base(error)
    {
    }
}

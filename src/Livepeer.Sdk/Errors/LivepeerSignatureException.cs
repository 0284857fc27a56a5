namespace Livepeer.Sdk;

/// <summary>
/// A webhook delivery or an access request can't be verified: it wasn't signed with any of the secrets, was changed on its way, or is too
/// old. Don't act on it. The message contains no part of the delivery.
/// </summary>
public class LivepeerSignatureException : LivepeerException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerSignatureException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerSignatureException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Gets a value that indicates whether only the time is at fault: the delivery is signed with a secret, but its time is too far from
    /// the current time. It is old, or a clock is wrong; a new attempt of the server may be accepted.
    /// </summary>
    public bool IsOutsideTolerance { get; init; }
}

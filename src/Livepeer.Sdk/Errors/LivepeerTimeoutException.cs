namespace Livepeer.Sdk;

/// <summary>The answer took longer than a deadline of <see cref="LivepeerOptions"/>, or stopped half-way. Cancellation by the caller is not this.</summary>
public class LivepeerTimeoutException : LivepeerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}

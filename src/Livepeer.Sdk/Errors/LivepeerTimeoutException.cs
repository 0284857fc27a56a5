namespace Livepeer.Sdk;

/// <summary>
/// The exception that is thrown when a timeout of <see cref="LivepeerOptions"/> expires before the response is complete. Cancellation by
/// the caller is reported as <see cref="OperationCanceledException"/>.
/// </summary>
public class LivepeerTimeoutException : LivepeerException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerTimeoutException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}

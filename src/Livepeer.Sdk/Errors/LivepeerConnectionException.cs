namespace Livepeer.Sdk;

/// <summary>
/// The exception that is thrown when the server cannot be reached, or if the connection is lost before the response is complete.
/// </summary>
public class LivepeerConnectionException : LivepeerException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerConnectionException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}

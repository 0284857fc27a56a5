namespace Livepeer.Sdk;

/// <summary>The server could not be reached, or the connection broke before its answer was complete.</summary>
public class LivepeerConnectionException : LivepeerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}

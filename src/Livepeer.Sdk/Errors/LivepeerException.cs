namespace Livepeer.Sdk;

/// <summary>
/// The root of all that this SDK throws beside argument errors and cancellation. No message holds a key or another secret, even
/// where the server echoes one.
/// </summary>
public class LivepeerException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Whether the server may have carried the request out all the same: its answer was lost. Look before you repeat it.
    /// Always false for reads, deletions, and requests that never left.
    /// </summary>
    public bool OutcomeUnknown { get; init; }
}

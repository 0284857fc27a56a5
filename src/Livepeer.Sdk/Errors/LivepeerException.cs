namespace Livepeer.Sdk;

/// <summary>
/// The base class of all exceptions of the SDK other than argument exceptions and cancellation. Messages never contain keys or other
/// secrets, even if the server returns them.
/// </summary>
public class LivepeerException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the message, which says so if the outcome is unknown.</summary>
    public override string Message => OutcomeUnknown ? $"{base.Message} The server may have executed the request." : base.Message;

    /// <summary>
    /// Gets a value that indicates whether the server may have carried out the request even though its response was lost. Check before you
    /// repeat the request. Always <see langword="false"/> for reads, deletions of one object, and requests that were never sent.
    /// </summary>
    public bool OutcomeUnknown { get; init; }
}

namespace Livepeer.Sdk;

/// <summary>The exception that is thrown when the task or asset that is waited for failed, was canceled, or was deleted.</summary>
public class LivepeerTaskFailedException : LivepeerException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerTaskFailedException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerTaskFailedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the final phase, such as <c>failed</c>. See <see cref="AssetPhase"/> and <see cref="TaskPhase"/>.</summary>
    public string Phase { get; init; } = "";

    /// <summary>Gets the error message of the server, or <see langword="null"/> if there is none. Secrets are redacted.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>Gets the ID of the task, or <see langword="null"/> if no task was waited for.</summary>
    public string? TaskId { get; init; }

    /// <summary>Gets the ID of the asset, or of the asset that the task creates or processes.</summary>
    public string? AssetId { get; init; }
}

namespace Livepeer.Sdk;

/// <summary>What was waited for will never be done: the task or the asset failed, was cancelled, or was deleted.</summary>
public class LivepeerTaskFailedException : LivepeerException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerTaskFailedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The server's word for where it ended, such as <c>failed</c>; see <see cref="AssetPhase"/> and <see cref="TaskPhase"/>.</summary>
    public string Phase { get; init; } = "";

    /// <summary>Why, in the server's words; null where it does not say. Secrets are masked.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>The ID of the task, where a task was waited for.</summary>
    public string? TaskId { get; init; }

    /// <summary>The ID of the asset, or of the one that the task makes or works on.</summary>
    public string? AssetId { get; init; }
}

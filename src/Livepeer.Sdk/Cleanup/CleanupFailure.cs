namespace Livepeer.Sdk;

/// <summary>Something that was to be removed and was not.</summary>
public sealed class CleanupFailure
{
    internal CleanupFailure(CleanupItem item, string reason, LivepeerException? exception)
    {
        Item = item;
        Reason = reason;
        Exception = exception;
    }

    /// <summary>What it is.</summary>
    public CleanupItem Item { get; }

    /// <summary>Why it is still there, in words for people.</summary>
    public string Reason { get; }

    /// <summary>What the removal ended with; null where it was not tried.</summary>
    public LivepeerException? Exception { get; }

    /// <summary>What is still there, and why.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => $"{Item}: {Reason}";
}

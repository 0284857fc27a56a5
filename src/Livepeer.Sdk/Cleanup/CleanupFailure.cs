namespace Livepeer.Sdk;

/// <summary>Represents an item of a plan that was not deleted.</summary>
public sealed class CleanupFailure
{
    internal CleanupFailure(CleanupItem item, string reason, LivepeerException? exception)
    {
        Item = item;
        Reason = reason;
        Exception = exception;
    }

    /// <summary>Gets the item.</summary>
    public CleanupItem Item { get; }

    /// <summary>Gets the reason why the item was not deleted, as text for display.</summary>
    public string Reason { get; }

    /// <summary>Gets the exception of the failed deletion, or <see langword="null"/> if no deletion was attempted.</summary>
    public LivepeerException? Exception { get; }

    /// <summary>Returns the item and the reason.</summary>
    /// <returns>Text for display.</returns>
    public override string ToString() => $"{Item}: {Reason}";
}

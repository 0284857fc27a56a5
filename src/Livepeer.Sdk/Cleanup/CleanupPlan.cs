namespace Livepeer.Sdk;

/// <summary>What would be removed, and what would not. To be looked at before <see cref="CleanupClient.RemoveAsync"/>.</summary>
public sealed class CleanupPlan
{
    internal CleanupPlan(IReadOnlyList<CleanupItem> items, IReadOnlyList<CleanupRemainder> remains)
    {
        Items = items;
        Remains = remains;
    }

    /// <summary>What can be removed, in the order in which it will be.</summary>
    public IReadOnlyList<CleanupItem> Items { get; }

    /// <summary>What can't be.</summary>
    public IReadOnlyList<CleanupRemainder> Remains { get; }
}

namespace Livepeer.Sdk;

/// <summary>
/// Represents what <see cref="CleanupClient.RemoveAsync"/> will delete and what it cannot delete. Review it before the execution.
/// </summary>
public sealed class CleanupPlan
{
    internal CleanupPlan(IReadOnlyList<CleanupItem> items, IReadOnlyList<CleanupExclusion> excluded)
    {
        Items = items;
        Excluded = excluded;
    }

    /// <summary>Gets the items that will be deleted, in the order of their deletion.</summary>
    public IReadOnlyList<CleanupItem> Items { get; }

    /// <summary>Gets the content that cannot be deleted.</summary>
    public IReadOnlyList<CleanupExclusion> Excluded { get; }
}

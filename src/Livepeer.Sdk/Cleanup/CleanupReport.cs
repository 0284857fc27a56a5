namespace Livepeer.Sdk;

/// <summary>What was removed, and what was not.</summary>
public sealed class CleanupReport
{
    internal CleanupReport(
        IReadOnlyList<CleanupItem> removed,
        IReadOnlyList<CleanupItem> alreadyGone,
        IReadOnlyList<CleanupFailure> failures,
        IReadOnlyList<CleanupRemainder> remains,
        DateTimeOffset? restorableUntil)
    {
        Removed = removed;
        AlreadyGone = alreadyGone;
        Failures = failures;
        Remains = remains;
        RestorableUntil = restorableUntil;
    }

    /// <summary>What was removed.</summary>
    public IReadOnlyList<CleanupItem> Removed { get; }

    /// <summary>What somebody else had removed meanwhile.</summary>
    public IReadOnlyList<CleanupItem> AlreadyGone { get; }

    /// <summary>What was to be removed and was not.</summary>
    public IReadOnlyList<CleanupFailure> Failures { get; }

    /// <summary>What can't be removed: as in the plan.</summary>
    public IReadOnlyList<CleanupRemainder> Remains { get; }

    /// <summary>
    /// When the last of the removed assets is gone for good. Until then, for seven days, <see cref="AssetsClient.RestoreAsync"/> brings one
    /// back. Null where no asset was removed.
    /// </summary>
    public DateTimeOffset? RestorableUntil { get; }
}

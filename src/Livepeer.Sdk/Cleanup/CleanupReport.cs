namespace Livepeer.Sdk;

/// <summary>Represents the result of a cleanup.</summary>
public sealed class CleanupReport
{
    internal CleanupReport(
        IReadOnlyList<CleanupItem> removed,
        IReadOnlyList<CleanupItem> alreadyGone,
        IReadOnlyList<CleanupFailure> failures,
        IReadOnlyList<CleanupExclusion> excluded,
        DateTimeOffset? restorableUntil)
    {
        Removed = removed;
        AlreadyGone = alreadyGone;
        Failures = failures;
        Excluded = excluded;
        RestorableUntil = restorableUntil;
    }

    /// <summary>Gets the items that were deleted.</summary>
    public IReadOnlyList<CleanupItem> Removed { get; }

    /// <summary>Gets the items that had already been deleted by someone else.</summary>
    public IReadOnlyList<CleanupItem> AlreadyGone { get; }

    /// <summary>Gets the items that could not be deleted.</summary>
    public IReadOnlyList<CleanupFailure> Failures { get; }

    /// <summary>Gets the content that cannot be deleted, as in the plan.</summary>
    public IReadOnlyList<CleanupExclusion> Excluded { get; }

    /// <summary>
    /// Gets the time until which the deleted assets can be restored with <see cref="AssetsClient.RestoreAsync"/>, seven days after their
    /// deletion, or <see langword="null"/> if no asset was deleted.
    /// </summary>
    public DateTimeOffset? RestorableUntil { get; }
}

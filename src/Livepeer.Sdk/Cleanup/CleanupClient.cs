using System.Net;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Finds and removes what is not wanted any more, in two steps: a plan, which changes nothing and can be looked at, and its
/// execution.
/// </summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public class CleanupClient
{
    /// <summary>How long the server keeps a deleted asset.</summary>
    private static readonly TimeSpan _graceOfAssets = TimeSpan.FromDays(7);

    private readonly AssetsClient _assets;
    private readonly StreamsClient _streams;
    private readonly SessionsClient _sessions;
    private readonly TimeProvider _time;

    internal CleanupClient(LivepeerClient client)
    {
        _assets = client.Assets;
        _streams = client.Streams;
        _sessions = client.Sessions;
        _time = client.Connection.Time;
    }

    /// <summary>For fakes: every member can be overridden.</summary>
    protected CleanupClient()
    {
        _assets = null!;
        _streams = null!;
        _sessions = null!;
        _time = null!;
    }

    /// <summary>
    /// Finds uploads that were announced and whose file never came whole: assets in the phase <see cref="AssetPhase.Uploading"/>. Allow for
    /// the longest upload that may be under way.
    /// </summary>
    /// <param name="olderThan">For how long the file has been due.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The plan, oldest first.</returns>
    public virtual async Task<CleanupPlan> FindAbandonedUploadsAsync(TimeSpan olderThan, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(olderThan, TimeSpan.Zero);
        var query = new ListAssetsQuery
        {
            Phase = AssetPhase.Uploading,
            CreatedBefore = _time.GetUtcNow() - olderThan,
            OrderBy = [ListOrder.OldestFirst],
        };
        List<CleanupItem> items = [];
        await foreach (LivepeerAsset asset in _assets.ListAsync(query, cancellationToken).ConfigureAwait(false))
        {
            items.Add(new CleanupItem(CleanupKind.Asset, asset.Id, asset.Name, asset.CreatedAt) { OnlyWhileUploading = true });
        }

        return new CleanupPlan(items, []);
    }

    /// <summary>
    /// Finds everything of one creator: assets and streams by the creator's ID; recordings and clips, which carry none, through the sessions
    /// of the streams. Recordings and clips of streams that are deleted can't be found any more.
    /// </summary>
    /// <param name="creatorId">The creator: the developer's own ID of a user.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The plan: first assets, then streams, which are what the recordings are reached through.</returns>
    public virtual Task<CleanupPlan> FindCreatorAsync(string creatorId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(creatorId);
        return new CreatorSearch(_assets, _streams, _sessions).RunAsync(creatorId, cancellationToken);
    }

    /// <summary>
    /// Removes what a plan holds, one after the other. A failure does not end it, but a stream stays where something that is reached through
    /// it stays. An upload whose file has come meanwhile stays too. Removed assets can be brought back for seven days.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">Ends it; what is removed is removed.</param>
    /// <returns>What became of each.</returns>
    /// <exception cref="LivepeerAuthenticationException">The server does not take the key.</exception>
    public virtual async Task<CleanupReport> RemoveAsync(CleanupPlan plan, CancellationToken cancellationToken = default)
    {
        List<CleanupItem> removed = [];
        List<CleanupItem> gone = [];
        List<CleanupFailure> failures = [];
        foreach (CleanupItem item in Guard.Body(plan).Items)
        {
            try
            {
                if (Obstacle(item, failures) is { } obstacle)
                {
                    failures.Add(new CleanupFailure(item, obstacle, null));
                }
                else if (item.OnlyWhileUploading && await HasComeAsync(item, cancellationToken).ConfigureAwait(false))
                {
                    failures.Add(new CleanupFailure(item, "Its file has come meanwhile.", null));
                }
                else
                {
                    await RemoveOneAsync(item, cancellationToken).ConfigureAwait(false);
                    removed.Add(item);
                }
            }
            catch (LivepeerApiException exception) when (IsGone(item, exception))
            {
                gone.Add(item);
            }
            catch (LivepeerException exception) when (exception is not LivepeerAuthenticationException)
            {
                failures.Add(new CleanupFailure(item, exception.Message, exception));
            }
        }

        DateTimeOffset? restorableUntil = removed.Any(item => item.Kind != CleanupKind.Stream) ? _time.GetUtcNow() + _graceOfAssets : null;
        return new CleanupReport(removed, gone, failures, plan.Remains, restorableUntil);
    }

    private static string? Obstacle(CleanupItem item, List<CleanupFailure> failures) =>
        item.Kind == CleanupKind.Stream && failures.Any(failure => failure.Item.StreamId == item.Id)
            ? "Recordings or clips of it are still there, and can be reached only through it."
            : null;

    private static bool IsGone(CleanupItem item, LivepeerApiException exception) =>
        exception is LivepeerNotFoundException
        || (item.Kind != CleanupKind.Stream
            && exception.StatusCode == HttpStatusCode.BadRequest
            && exception.Errors.Any(error => error.Contains("already deleted", StringComparison.OrdinalIgnoreCase)));

    private async Task<bool> HasComeAsync(CleanupItem item, CancellationToken cancellationToken)
    {
        LivepeerAsset asset = await _assets.GetAsync(item.Id, cancellationToken: cancellationToken).ConfigureAwait(false);
        return asset.Phase != AssetPhase.Uploading && asset.Deleted != true;
    }

    private Task RemoveOneAsync(CleanupItem item, CancellationToken cancellationToken) => item.Kind == CleanupKind.Stream
        ? _streams.DeleteAsync(item.Id, cancellationToken)
        : _assets.DeleteAsync(item.Id, cancellationToken);
}

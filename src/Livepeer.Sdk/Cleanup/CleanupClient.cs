using System.Net;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Finds and deletes content that is no longer needed, in two steps: a plan, which changes nothing and can be reviewed, and its execution.
/// </summary>
/// <remarks>
/// All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent, <see cref="LivepeerApiException"/>
/// if the server rejects the request, <see cref="LivepeerConnectionException"/> or <see cref="LivepeerTimeoutException"/> if it cannot be
/// reached or does not respond in time, and <see cref="OperationCanceledException"/> if the operation is canceled.
/// </remarks>
public class CleanupClient
{
    /// <summary>How long the server retains a deleted asset.</summary>
    private static readonly TimeSpan _assetRetention = TimeSpan.FromDays(7);

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

    /// <summary>Initializes a new instance for mocking.</summary>
    protected CleanupClient()
    {
        _assets = null!;
        _streams = null!;
        _sessions = null!;
        _time = null!;
    }

    /// <summary>
    /// Finds abandoned uploads: assets in the phase <see cref="AssetPhase.Uploading"/> whose file was never completely uploaded. Choose an
    /// age that exceeds the longest upload that may be in progress.
    /// </summary>
    /// <param name="olderThan">The minimum age of the uploads to find.</param>
    /// <param name="cancellationToken">The token to cancel the search.</param>
    /// <returns>The plan, with the oldest upload first.</returns>
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
    /// Finds all content of a creator: assets and streams by the creator ID, and recordings and clips, which have no creator ID,
    /// through the sessions of the streams. Recordings and clips of deleted streams cannot be found.
    /// </summary>
    /// <param name="creatorId">The creator: the developer's ID of a user.</param>
    /// <param name="cancellationToken">The token to cancel the search.</param>
    /// <returns>The plan: first assets, then the streams through which recordings are found.</returns>
    public virtual Task<CleanupPlan> FindCreatorContentAsync(string creatorId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(creatorId);
        return new CreatorSearch(_assets, _streams, _sessions).RunAsync(creatorId, cancellationToken);
    }

    /// <summary>
    /// Deletes the items of a plan, one after another. A failure does not stop the execution, but a stream is not deleted if an item
    /// that is found through it could not be deleted. Uploads that were completed in the meantime are not deleted either. Deleted
    /// assets can be restored for seven days.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">The token to cancel the operation. Items that are already deleted remain deleted.</param>
    /// <returns>The result for each item.</returns>
    /// <exception cref="LivepeerAuthenticationException">The server does not accept the credential.</exception>
    public virtual async Task<CleanupReport> RemoveAsync(CleanupPlan plan, CancellationToken cancellationToken = default)
    {
        List<CleanupItem> removed = [];
        List<CleanupItem> gone = [];
        List<CleanupFailure> failures = [];
        foreach (CleanupItem item in Guard.Body(plan).Items)
        {
            try
            {
                if (FindObstacle(item, failures) is { } obstacle)
                {
                    failures.Add(new CleanupFailure(item, obstacle, null));
                }
                else if (item.OnlyWhileUploading && await IsUploadedAsync(item, cancellationToken).ConfigureAwait(false))
                {
                    failures.Add(new CleanupFailure(item, "The upload was completed in the meantime.", null));
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

        DateTimeOffset? restorableUntil = removed.Any(item => item.Kind != CleanupKind.Stream)
            ? _time.GetUtcNow() + _assetRetention
            : null;
        return new CleanupReport(removed, gone, failures, plan.Excluded, restorableUntil);
    }

    private static string? FindObstacle(CleanupItem item, List<CleanupFailure> failures) =>
        item.Kind == CleanupKind.Stream && failures.Any(failure => failure.Item.StreamId == item.Id)
            ? "Recordings or clips of the stream could not be deleted and can only be found through it."
            : null;

    private static bool IsGone(CleanupItem item, LivepeerApiException exception) =>
        exception is LivepeerNotFoundException
        || (item.Kind != CleanupKind.Stream
            && exception.StatusCode == HttpStatusCode.BadRequest
            && exception.Errors.Any(error => error.Contains("already deleted", StringComparison.OrdinalIgnoreCase)));

    private async Task<bool> IsUploadedAsync(CleanupItem item, CancellationToken cancellationToken)
    {
        LivepeerAsset asset = await _assets.GetAsync(item.Id, cancellationToken: cancellationToken).ConfigureAwait(false);
        return asset.Phase != AssetPhase.Uploading && asset.Deleted != true;
    }

    private Task RemoveOneAsync(CleanupItem item, CancellationToken cancellationToken) => item.Kind == CleanupKind.Stream
        ? _streams.DeleteAsync(item.Id, cancellationToken)
        : _assets.DeleteAsync(item.Id, cancellationToken);
}

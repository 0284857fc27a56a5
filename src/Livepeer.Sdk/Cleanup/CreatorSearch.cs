namespace Livepeer.Sdk;

/// <summary>Searches for the content of one creator.</summary>
internal sealed class CreatorSearch(AssetsClient assets, StreamsClient streams, SessionsClient sessions)
{
    private readonly List<CleanupItem> _assetItems = [];
    private readonly List<CleanupItem> _streamItems = [];
    private readonly List<CleanupExclusion> _excluded = [];
    private readonly HashSet<string> _seen = [];

    public async Task<CleanupPlan> RunAsync(string creatorId, CancellationToken cancellationToken)
    {
        await foreach (LivepeerStream stream in streams
            .ListAsync(new ListStreamsQuery { CreatorId = creatorId }, cancellationToken).ConfigureAwait(false))
        {
            await AddStreamAsync(stream, cancellationToken).ConfigureAwait(false);
        }

        await AddAssetsAsync(new ListAssetsQuery { CreatorId = creatorId }, null, cancellationToken).ConfigureAwait(false);
        Exclude("views and usage", null, "The server retains metrics, which may contain the IDs of the creator and of viewers.");
        Exclude("tasks", null, "The server retains completed tasks, which may contain the ID of the creator.");
        return new CleanupPlan([.. _assetItems, .. _streamItems], _excluded);
    }

    private async Task AddStreamAsync(LivepeerStream stream, CancellationToken cancellationToken)
    {
        bool isPending = false;
        if (stream.PlaybackId is { Length: > 0 } playbackId)
        {
            var query = new ListAssetsQuery { SourcePlaybackId = playbackId };
            await AddAssetsAsync(query, stream.Id, cancellationToken).ConfigureAwait(false);
        }

        await foreach (LivepeerSession session in sessions
            .ListAsync(new ListSessionsQuery { ParentId = stream.Id }, cancellationToken).ConfigureAwait(false))
        {
            await AddAssetsAsync(new ListAssetsQuery { SourceSessionId = session.Id }, stream.Id, cancellationToken).ConfigureAwait(false);
            if (session.RecordingStatus == RecordingStatus.Waiting)
            {
                isPending = true;
                Exclude("recording", session.Id, "The recording is still being processed. Search again when it is ready.");
            }

            Exclude("session", session.Id, "The server cannot delete sessions. Their times and amounts of data are retained.");
        }

        if (stream.IsActive == true)
        {
            Exclude("stream", stream.Id, "A broadcast is in progress. End it and search again.");
        }
        else if (isPending)
        {
            Exclude("stream", stream.Id, "Recordings of the stream are still being processed and can only be found through it.");
        }
        else
        {
            _streamItems.Add(new CleanupItem(CleanupKind.Stream, stream.Id, stream.Name, stream.CreatedAt));
        }
    }

    private async Task AddAssetsAsync(ListAssetsQuery query, string? streamId, CancellationToken cancellationToken)
    {
        await foreach (LivepeerAsset asset in assets.ListAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (!_seen.Add(asset.Id))
            {
                continue;
            }

            _assetItems.Add(new CleanupItem(Kind(asset), asset.Id, asset.Name, asset.CreatedAt) { StreamId = streamId });
            if (asset.Storage?.Ipfs?.Cid is { } cid)
            {
                Exclude("copy on IPFS", cid, $"The asset {asset.Id} was exported to IPFS, where deletion cannot be guaranteed.");
            }
        }
    }

    private void Exclude(string description, string? id, string reason) => _excluded.Add(new CleanupExclusion(description, id, reason));

    private static CleanupKind Kind(LivepeerAsset asset) =>
        asset.Source?.Type == AssetSourceType.Clip ? CleanupKind.Clip
        : asset.Source?.Type == AssetSourceType.Recording ? CleanupKind.Recording
        : CleanupKind.Asset;
}

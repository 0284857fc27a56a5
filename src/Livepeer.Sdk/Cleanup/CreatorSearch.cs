namespace Livepeer.Sdk;

/// <summary>One search for everything of one creator.</summary>
internal sealed class CreatorSearch(AssetsClient assets, StreamsClient streams, SessionsClient sessions)
{
    private readonly List<CleanupItem> _assetItems = [];
    private readonly List<CleanupItem> _streamItems = [];
    private readonly List<CleanupRemainder> _remains = [];
    private readonly HashSet<string> _seen = [];

    public async Task<CleanupPlan> RunAsync(string creatorId, CancellationToken cancellationToken)
    {
        await foreach (LivepeerStream stream in streams.ListAsync(new ListStreamsQuery { CreatorId = creatorId }, cancellationToken).ConfigureAwait(false))
        {
            await AddStreamAsync(stream, cancellationToken).ConfigureAwait(false);
        }

        await AddAssetsAsync(new ListAssetsQuery { CreatorId = creatorId }, null, cancellationToken).ConfigureAwait(false);
        _remains.Add(new CleanupRemainder("views and usage", null, "The server keeps its metrics, which may name the creator and the viewers."));
        _remains.Add(new CleanupRemainder("tasks", null, "The server keeps the records of finished work, which may name the creator."));
        return new CleanupPlan([.. _assetItems, .. _streamItems], _remains);
    }

    private async Task AddStreamAsync(LivepeerStream stream, CancellationToken cancellationToken)
    {
        bool isPending = false;
        if (stream.PlaybackId is { Length: > 0 } playbackId)
        {
            await AddAssetsAsync(new ListAssetsQuery { SourcePlaybackId = playbackId }, stream.Id, cancellationToken).ConfigureAwait(false);
        }

        await foreach (LivepeerSession session in sessions.ListAsync(new ListSessionsQuery { ParentId = stream.Id }, cancellationToken).ConfigureAwait(false))
        {
            await AddAssetsAsync(new ListAssetsQuery { SourceSessionId = session.Id }, stream.Id, cancellationToken).ConfigureAwait(false);
            if (session.RecordingStatus == RecordingStatus.Waiting)
            {
                isPending = true;
                _remains.Add(new CleanupRemainder("recording", session.Id, "It is still being made: look again when it is ready."));
            }

            _remains.Add(new CleanupRemainder("session", session.Id, "The server deletes no sessions: when it was, and how much was sent, stays."));
        }

        if (stream.IsActive == true)
        {
            _remains.Add(new CleanupRemainder("stream", stream.Id, "A broadcast is under way: end it, and look again."));
        }
        else if (isPending)
        {
            _remains.Add(new CleanupRemainder("stream", stream.Id, "Its recordings that are still being made can be reached only through it."));
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
                _remains.Add(new CleanupRemainder("copy on IPFS", cid, $"The asset {asset.Id} was exported there, where nothing can be deleted for sure."));
            }
        }
    }

    private static CleanupKind Kind(LivepeerAsset asset) =>
        asset.Source?.Type == AssetSourceType.Clip ? CleanupKind.Clip
        : asset.Source?.Type == AssetSourceType.Recording ? CleanupKind.Recording
        : CleanupKind.Asset;
}

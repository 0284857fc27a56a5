namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>
/// Gets objects for visitors who own them. An object without a <c>creatorId</c>, such as one that the application created for itself,
/// belongs to no visitor, except a recording, which belongs to the owner of its stream.
/// </summary>
internal static class Ownership
{
    public static async Task<LivepeerAsset> GetAssetAsync(VisitorCall call, string id)
    {
        LivepeerAsset asset = await call.Client.Assets.GetAsync(id, null, call.Aborted).ConfigureAwait(false);
        if (IsOwn(call, asset.CreatorId))
        {
            return asset;
        }

        if (asset.CreatorId is null && asset.Source is { SessionId: { } sessionId } source && source.Type == AssetSourceType.Recording)
        {
            await GetSessionAsync(call, sessionId).ConfigureAwait(false);
            return asset;
        }

        throw Refusal.NotFound();
    }

    public static async Task<LivepeerStream> GetStreamAsync(VisitorCall call, string id)
    {
        LivepeerStream stream = await call.Client.Streams.GetAsync(id, call.Aborted).ConfigureAwait(false);
        return IsOwn(call, stream.CreatorId) ? stream : throw Refusal.NotFound();
    }

    public static async Task<LivepeerSession> GetSessionAsync(VisitorCall call, string id)
    {
        LivepeerSession session = await call.Client.Sessions.GetAsync(id, null, call.Aborted).ConfigureAwait(false);
        await GetStreamAsync(call, session.ParentId ?? throw Refusal.NotFound()).ConfigureAwait(false);
        return session;
    }

    public static async Task<LivepeerTask> GetTaskAsync(VisitorCall call, string id)
    {
        LivepeerTask task = await call.Client.Tasks.GetAsync(id, call.Aborted).ConfigureAwait(false);
        if (task.InputAssetId is null && task.OutputAssetId is null)
        {
            throw Refusal.NotFound();
        }

        foreach (string assetId in new[] { task.InputAssetId, task.OutputAssetId }.OfType<string>().Distinct())
        {
            await GetAssetAsync(call, assetId).ConfigureAwait(false);
        }

        return task;
    }

    /// <summary>Throws if the visitor owns neither an asset nor a stream with a playback ID.</summary>
    public static async Task CheckPlaybackIdAsync(VisitorCall call, string playbackId)
    {
        var query = new ListAssetsQuery { PlaybackId = playbackId, CreatorId = call.Owner, PageSize = 1 };
        Page<LivepeerAsset> assets = await call.Client.Assets.ListPageAsync(query, null, call.Aborted).ConfigureAwait(false);
        if (!assets.Items.Any(asset => asset.PlaybackId == playbackId && IsOwn(call, asset.CreatorId)))
        {
            LivepeerStream stream = await call.Client.Streams.GetByPlaybackIdAsync(playbackId, call.Aborted).ConfigureAwait(false);
            if (!IsOwn(call, stream.CreatorId))
            {
                throw Refusal.NotFound();
            }
        }
    }

    public static bool IsOwn(VisitorCall call, CreatorIdInfo? creator) =>
        creator?.Value is { } value && string.Equals(value, call.Owner, StringComparison.Ordinal);
}

using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <content>What people ask of the clips of a stream.</content>
public partial class ClipsClient
{
    /// <summary>
    /// Cuts the last seconds of the broadcast under way, up to now: <c>POST /clip</c>. What viewers see lags behind the broadcast: add to the
    /// length by how much, for what they have just seen.
    /// </summary>
    /// <param name="playbackId">The playback ID of the stream.</param>
    /// <param name="length">How much to cut, more than nothing.</param>
    /// <param name="name">What to call the clip; <c>clip-</c> and its playback ID where null.</param>
    /// <param name="cancellationToken">Cancels the call, not the task.</param>
    /// <returns>The asset that the clip becomes, and the task that makes it.</returns>
    /// <exception cref="LivepeerAccessDeniedException">The stream is another account's, or five clips of the last five minutes are not done yet.</exception>
    /// <exception cref="LivepeerNotFoundException">There is no such stream.</exception>
    public virtual Task<AssetCreation> CreateOfLastAsync(
        string playbackId, TimeSpan length, string? name = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(playbackId);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, TimeSpan.Zero);
        return CreateAsync(
            new CreateClipRequest { PlaybackId = playbackId, StartTime = _time.GetUtcNow() - length, Name = name }, cancellationToken);
    }

    /// <summary>
    /// One page of all clips of a stream, of whatever session: <c>GET /asset</c> with conditions, since the server's own lists of clips look at
    /// the latest 20 sessions only.
    /// </summary>
    /// <param name="playbackId">The playback ID of the stream.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListOfStreamPageAsync(
        string playbackId, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _assets.ListAsync(OfStream(playbackId, query), cursor, cancellationToken);

    /// <summary>
    /// All clips of a stream, of whatever session, by <c>GET /asset</c>, newest first, page by page. Each that is there all along comes
    /// exactly once, whatever comes and goes meanwhile.
    /// </summary>
    /// <param name="playbackId">The playback ID of the stream.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListOfStreamAsync(
        string playbackId, ListClipsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(OfStream(playbackId, query), _assets.ListAsync, cancellationToken);

    private static ListAssetsQuery OfStream(string playbackId, ListClipsQuery? query) => new()
    {
        SourcePlaybackId = Guard.Id(playbackId),
        SourceType = AssetSourceType.Clip,
        PageSize = query?.PageSize,
        IncludeTotalCount = query?.IncludeTotalCount ?? false,
        CreatedAfter = query?.CreatedAfter,
        CreatedBefore = query?.CreatedBefore,
        OrderBy = query?.OrderBy,
        Filters = query?.Filters,
        IncludeDetails = query?.IncludeDetails ?? false,
    };
}

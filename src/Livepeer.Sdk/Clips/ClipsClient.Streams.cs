using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <content>Operations on the clips of a stream.</content>
public partial class ClipsClient
{
    /// <summary>
    /// Creates a clip of the most recent part of the broadcast in progress. This is <c>POST /clip</c>. Playback lags behind the
    /// broadcast: to clip what viewers have just seen, add the delay to <paramref name="length"/>.
    /// </summary>
    /// <param name="playbackId">The playback ID of the stream.</param>
    /// <param name="length">The length of the clip, greater than zero.</param>
    /// <param name="name">The name of the clip. If <see langword="null"/>, the name is <c>clip-</c> followed by the playback ID.</param>
    /// <param name="cancellationToken">The token to cancel the request. It does not cancel the task.</param>
    /// <returns>The asset of the clip, and the task that creates it.</returns>
    /// <exception cref="LivepeerAccessDeniedException">
    /// The stream belongs to another account, or five clips created in the last five minutes are not completed yet.
    /// </exception>
    /// <exception cref="LivepeerNotFoundException">The stream does not exist.</exception>
    public virtual Task<AssetCreation> CreateFromLastAsync(
        string playbackId, TimeSpan length, string? name = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(playbackId);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, TimeSpan.Zero);
        return CreateAsync(
            new CreateClipRequest { PlaybackId = playbackId, StartTime = _time.GetUtcNow() - length, Name = name }, cancellationToken);
    }

    /// <summary>
    /// Gets a page of the clips of all sessions of a stream. This is <c>GET /asset</c> with filters, since the server's list of clips
    /// covers only the latest 20 sessions.
    /// </summary>
    /// <param name="playbackId">The playback ID of the stream.</param>
    /// <param name="query">The filter, or <see langword="null"/> for all clips.</param>
    /// <param name="cursor">
    /// The <see cref="Page{T}.NextCursor"/> of the previous page, or <see langword="null"/> for the first page.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListByStreamPageAsync(
        string playbackId, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _assets.ListAsync(ForStream(playbackId, query), cursor, cancellationToken);

    /// <summary>
    /// Lists the clips of all sessions of a stream with <c>GET /asset</c>, newest first, page by page. A clip that exists during the whole
    /// enumeration is returned exactly once, even if others are created or deleted in the meantime.
    /// </summary>
    /// <param name="playbackId">The playback ID of the stream.</param>
    /// <param name="query">The filter, or <see langword="null"/> for all clips.</param>
    /// <param name="cancellationToken">The token to cancel the enumeration.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListByStreamAsync(
        string playbackId, ListClipsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(ForStream(playbackId, query), _assets.ListAsync, cancellationToken);

    private static ListAssetsQuery ForStream(string playbackId, ListClipsQuery? query) => new()
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

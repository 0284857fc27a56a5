using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk;

/// <summary>The client for live streams.</summary>
/// <remarks>
/// Every method throws <see cref="ArgumentException"/> for invalid input before anything is sent, <see cref="LivepeerApiException"/> if
/// the server rejects the call, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> if it can't be
/// reached or doesn't respond in time, and <see cref="OperationCanceledException"/> if the caller cancels.
/// </remarks>
public partial class StreamsClient : IRestrictedStreams
{
    private readonly IStreamApi _api;
    private readonly IStreamHealthApi _health;
    private readonly LivepeerOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    internal StreamsClient(LivepeerConnection connection)
    {
        _api = connection.Api<IStreamApi>();
        _health = connection.Api<IStreamHealthApi>();
        _options = connection.Options;
        _time = connection.Time;
        _logger = connection.Logger;
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected StreamsClient()
    {
        _api = null!;
        _health = null!;
        _options = null!;
        _time = null!;
        _logger = null!;
    }

    /// <inheritdoc/>
    public virtual Task<LivepeerStream> CreateAsync(CreateStreamRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), null, cancellationToken);

    /// <summary>
    /// Creates a pull stream and starts pulling, or returns the existing one with the same source: <c>POST
    /// /stream?autoStartPull=true</c>, which the public specification lacks.
    /// </summary>
    /// <param name="request">The stream, with a pull source.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    public virtual Task<LivepeerStream> CreateAndStartPullAsync(
        CreateStreamRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), "true", cancellationToken);

    /// <summary>
    /// Gets one page of streams: <c>GET /stream</c>. The public specification does not describe paging, order and filters.
    /// </summary>
    /// <param name="query">Which streams to list; if <see langword="null"/>, all streams of the account's project.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerStream>> ListPageAsync(
        ListStreamsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListStreamsQuery(), cursor, cancellationToken);

    /// <summary>
    /// Lists all streams, newest first, fetching one page at a time. A stream that exists throughout is returned exactly once, whatever
    /// is created or deleted meanwhile. With an order other than <c>createdAt</c>, each deletion meanwhile can hide a stream.
    /// </summary>
    /// <param name="query">Which streams to list; if <see langword="null"/>, all streams of the account's project.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The streams.</returns>
    public virtual IAsyncEnumerable<LivepeerStream> ListAsync(
        ListStreamsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListStreamsQuery(), _api.ListAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerStream> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <inheritdoc/>
    public virtual Task UpdateAsync(string id, UpdateStreamRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>Deletes a stream: <c>DELETE /stream/{id}</c>. Its recordings are kept.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);

    /// <summary>Deletes several streams at once: <c>DELETE /stream</c>, which the public specification lacks.</summary>
    /// <param name="ids">The IDs, at least one. If any does not belong to the account, nothing is deleted (404).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task DeleteManyAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        _api.DeleteManyAsync(new IdList(Guard.Ids(ids)), cancellationToken);

    /// <summary>
    /// Terminates the current broadcast: <c>DELETE /stream/{id}/terminate</c>. The broadcaster can start another at once.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    /// <exception cref="LivepeerRateLimitException">Less than five seconds have passed since the previous call.</exception>
    public virtual Task TerminateAsync(string id, CancellationToken cancellationToken = default) =>
        _api.TerminateAsync(Guard.Id(id), cancellationToken);

    /// <summary>Starts pulling a pull stream: <c>POST /stream/{id}/start-pull</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task StartPullAsync(string id, CancellationToken cancellationToken = default) =>
        _api.StartPullAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// Creates a pull stream, or replaces the existing one: <c>PUT /stream/pull</c>, which the public specification lacks.
    /// </summary>
    /// <param name="request">The stream, with a pull source.</param>
    /// <param name="match">How to find an existing stream. The default is by its source.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    public virtual Task<LivepeerStream> CreateOrReplacePullAsync(
        CreateStreamRequest request, PullStreamMatch? match = null, CancellationToken cancellationToken = default) =>
        _api.CreateOrReplacePullAsync(Guard.Body(request), match?.Value, cancellationToken);

    /// <summary>
    /// Adds a destination to a stream's broadcasts: <c>POST /stream/{id}/create-multistream-target</c>. The public specification
    /// describes no response body; the server returns the target.
    /// </summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="destination">The destination.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The target, whether new or existing.</returns>
    public virtual Task<MultistreamTarget> AddMultistreamTargetAsync(
        string id, MultistreamDestination destination, CancellationToken cancellationToken = default) =>
        _api.AddMultistreamTargetAsync(Guard.Id(id), Guard.Body(destination), cancellationToken);

    /// <summary>
    /// Removes a destination from a stream's broadcasts: <c>DELETE /stream/{id}/multistream/{targetId}</c>. Unknown targets are not an
    /// error.
    /// </summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="targetId">The ID of the target.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task RemoveMultistreamTargetAsync(string id, string targetId, CancellationToken cancellationToken = default) =>
        _api.RemoveMultistreamTargetAsync(Guard.Id(id), Guard.Id(targetId), cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<Page<LivepeerSession>> ListSessionsPageAsync(
        string id, ListStreamSessionsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        OffsetCursor.Continue(
            await _api.ListSessionsAsync(Guard.Id(id), query ?? new ListStreamSessionsQuery(), cursor, cancellationToken)
                .ConfigureAwait(false),
            query,
            cursor);

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<LivepeerSession> ListSessionsAsync(
        string id, ListStreamSessionsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.ByOffsetAsync(
            query ?? new ListStreamSessionsQuery(),
            (step, cursor, token) => ListSessionsPageAsync(id, step, cursor, token),
            cancellationToken);
    }

    /// <summary>
    /// Gets one page of a stream's clips, including their underlying files: <c>GET /stream/{id}/clips</c>. The server considers only
    /// the latest 20 sessions, and different ones with a cursor: don't rely on a second page.
    /// </summary>
    /// <param name="id">The ID or playback ID of the stream.</param>
    /// <param name="query">Which clips to list; if <see langword="null"/>, all clips.</param>
    /// <param name="cursor">Where the page starts.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListClipsPageAsync(
        string id, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListClipsAsync(Guard.Id(id), query ?? new ListClipsQuery(), cursor, cancellationToken);

    /// <summary>
    /// Lists the clips of a stream's latest 20 sessions, newest first, fetching one page at a time from <c>GET /stream/{id}/clips</c>.
    /// For the clips of all sessions, list assets by <see cref="ListAssetsQuery.SourcePlaybackId"/>.
    /// </summary>
    /// <param name="id">The ID or playback ID of the stream.</param>
    /// <param name="query">Which clips to list; if <see langword="null"/>, all clips.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListClipsAsync(
        string id, ListClipsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListClipsQuery(), (step, cursor, token) => _api.ListClipsAsync(id, step, cursor, token), cancellationToken);
    }

    /// <summary>
    /// Gets a stream with its latest broadcast, by any of its IDs: <c>GET /stream/{id}/info</c>, which the public specification lacks.
    /// </summary>
    /// <param name="id">The ID, playback ID or stream key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream and its latest broadcast.</returns>
    public virtual Task<StreamInfo> GetInfoAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetInfoAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// Gets a stream by its playback ID: <c>GET /stream/playback/{playbackId}</c>, which the public specification lacks.
    /// </summary>
    /// <param name="playbackId">The playback ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    public virtual Task<LivepeerStream> GetByPlaybackIdAsync(string playbackId, CancellationToken cancellationToken = default) =>
        _api.GetByPlaybackIdAsync(Guard.Id(playbackId), cancellationToken);

    /// <summary>
    /// Gets a stream by its stream key: <c>GET /stream/key/{streamKey}</c>, which the public specification lacks. The path contains the
    /// key, and intermediate proxies may log it.
    /// </summary>
    /// <param name="streamKey">The stream key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    public virtual Task<LivepeerStream> GetByStreamKeyAsync(Secret streamKey, CancellationToken cancellationToken = default) =>
        _api.GetByStreamKeyAsync(Guard.Id(Guard.Body(streamKey).Reveal(), nameof(streamKey)), cancellationToken);

    /// <summary>Gets the URLs that a broadcaster sends video to, without calling the server.</summary>
    /// <param name="stream">A stream that includes its stream key.</param>
    /// <returns>The URLs.</returns>
    /// <exception cref="ArgumentException">The stream has no stream key, as broadcasts in a list of streams.</exception>
    public virtual IngestUrls GetIngestUrls(LivepeerStream stream)
    {
        Secret key = Guard.Body(stream).StreamKey
            ?? throw new ArgumentException("The stream has no stream key.", nameof(stream));
        return new IngestUrls(_options.RtmpIngestUrl, _options.WhipIngestUrl.OriginalString, key);
    }
}

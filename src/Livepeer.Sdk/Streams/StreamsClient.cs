using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk;

/// <summary>Live streams.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
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

    /// <summary>For fakes: every member can be overridden.</summary>
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
    /// Makes a pull stream and starts to fetch, or gives the one that exists with the same source:
    /// <c>POST /stream?autoStartPull=true</c>, which the public specification lacks.
    /// </summary>
    /// <param name="request">The stream, with a pull source.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    public virtual Task<LivepeerStream> CreateAndStartPullAsync(CreateStreamRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), "true", cancellationToken);

    /// <summary>One page of streams: <c>GET /stream</c>. Paging, order and conditions are not in the public specification.</summary>
    /// <param name="query">Which streams; all of the account's project where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerStream>> ListPageAsync(
        ListStreamsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListStreamsQuery(), cursor, cancellationToken);

    /// <summary>
    /// All streams, newest first, page by page. Each that is there all along comes exactly once, whatever comes and goes meanwhile.
    /// With an order by anything but <c>createdAt</c>, deletions meanwhile may hide as many.
    /// </summary>
    /// <param name="query">Which streams; all of the account's project where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The streams.</returns>
    public virtual IAsyncEnumerable<LivepeerStream> ListAsync(ListStreamsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListStreamsQuery(), _api.ListAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<LivepeerStream> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <inheritdoc/>
    public virtual Task UpdateAsync(string id, UpdateStreamRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>Deletes a stream: <c>DELETE /stream/{id}</c>. Its recordings stay.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);

    /// <summary>Deletes streams together: <c>DELETE /stream</c>, which the public specification lacks.</summary>
    /// <param name="ids">The IDs, at least one. Where any is not the account's own, none is deleted (404).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task DeleteManyAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        _api.DeleteManyAsync(new IdList(Guard.Ids(ids)), cancellationToken);

    /// <summary>Ends the broadcast under way: <c>DELETE /stream/{id}/terminate</c>. The broadcaster may begin another at once.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="LivepeerRateLimitException">Less than five seconds have passed since the last time.</exception>
    public virtual Task TerminateAsync(string id, CancellationToken cancellationToken = default) =>
        _api.TerminateAsync(Guard.Id(id), cancellationToken);

    /// <summary>Starts to fetch a pull stream: <c>POST /stream/{id}/start-pull</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task StartPullAsync(string id, CancellationToken cancellationToken = default) =>
        _api.StartPullAsync(Guard.Id(id), cancellationToken);

    /// <summary>Makes a pull stream, or replaces the one that exists: <c>PUT /stream/pull</c>, which the public specification lacks.</summary>
    /// <param name="request">The stream, with a pull source.</param>
    /// <param name="match">By what an existing stream is found; by its source unless set.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    public virtual Task<LivepeerStream> CreateOrReplacePullAsync(
        CreateStreamRequest request, PullStreamMatch? match = null, CancellationToken cancellationToken = default) =>
        _api.CreateOrReplacePullAsync(Guard.Body(request), match?.Value, cancellationToken);

    /// <summary>
    /// Sends broadcasts to one more destination: <c>POST /stream/{id}/create-multistream-target</c>. The public specification
    /// promises no answer; the server gives the target.
    /// </summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="destination">The destination.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The target, new or not.</returns>
    public virtual Task<MultistreamTarget> AddMultistreamTargetAsync(
        string id, MultistreamDestination destination, CancellationToken cancellationToken = default) =>
        _api.AddMultistreamTargetAsync(Guard.Id(id), Guard.Body(destination), cancellationToken);

    /// <summary>Sends broadcasts to a destination no more: <c>DELETE /stream/{id}/multistream/{targetId}</c>. Unknown targets are no error.</summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="targetId">The ID of the target.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task RemoveMultistreamTargetAsync(string id, string targetId, CancellationToken cancellationToken = default) =>
        _api.RemoveMultistreamTargetAsync(Guard.Id(id), Guard.Id(targetId), cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<Page<LivepeerSession>> ListSessionsPageAsync(
        string id, ListStreamSessionsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        OffsetCursor.Continue(
            await _api.ListSessionsAsync(Guard.Id(id), query ?? new ListStreamSessionsQuery(), cursor, cancellationToken).ConfigureAwait(false),
            query,
            cursor);

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<LivepeerSession> ListSessionsAsync(
        string id, ListStreamSessionsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.ByOffsetAsync(
            query ?? new ListStreamSessionsQuery(), (step, cursor, token) => ListSessionsPageAsync(id, step, cursor, token), cancellationToken);
    }

    /// <summary>
    /// One page of a stream's clips: <c>GET /stream/{id}/clips</c>, with the files behind them. The server looks at the latest 20
    /// sessions only, and at others with a cursor: do not expect a second page.
    /// </summary>
    /// <param name="id">The ID or playback ID of the stream.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<LivepeerAsset>> ListClipsPageAsync(
        string id, ListClipsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListClipsAsync(Guard.Id(id), query ?? new ListClipsQuery(), cursor, cancellationToken);

    /// <summary>
    /// The clips of a stream's latest 20 sessions, by <c>GET /stream/{id}/clips</c>, newest first, page by page. For those of all
    /// sessions list assets by <see cref="ListAssetsQuery.SourcePlaybackId"/>.
    /// </summary>
    /// <param name="id">The ID or playback ID of the stream.</param>
    /// <param name="query">Which clips; all where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The clips.</returns>
    public virtual IAsyncEnumerable<LivepeerAsset> ListClipsAsync(
        string id, ListClipsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListClipsQuery(), (step, cursor, token) => _api.ListClipsAsync(id, step, cursor, token), cancellationToken);
    }

    /// <summary>A stream with its latest broadcast, by any of its IDs: <c>GET /stream/{id}/info</c>, which the public specification lacks.</summary>
    /// <param name="id">The ID, playback ID or stream key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream and its latest broadcast.</returns>
    public virtual Task<StreamInfo> GetInfoAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetInfoAsync(Guard.Id(id), cancellationToken);

    /// <summary>A stream by its playback ID: <c>GET /stream/playback/{playbackId}</c>, which the public specification lacks.</summary>
    /// <param name="playbackId">The playback ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    public virtual Task<LivepeerStream> GetByPlaybackIdAsync(string playbackId, CancellationToken cancellationToken = default) =>
        _api.GetByPlaybackIdAsync(Guard.Id(playbackId), cancellationToken);

    /// <summary>
    /// A stream by its key: <c>GET /stream/key/{streamKey}</c>, which the public specification lacks. The key travels in the path,
    /// which proxies between may log.
    /// </summary>
    /// <param name="streamKey">The stream key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    public virtual Task<LivepeerStream> GetByStreamKeyAsync(Secret streamKey, CancellationToken cancellationToken = default) =>
        _api.GetByStreamKeyAsync(Guard.Id(Guard.Body(streamKey).Reveal(), nameof(streamKey)), cancellationToken);

    /// <summary>Where a broadcaster pushes to. Makes no call.</summary>
    /// <param name="stream">A stream with its key.</param>
    /// <returns>The addresses.</returns>
    /// <exception cref="ArgumentException">The stream has no key, as children in lists.</exception>
    public virtual IngestUrls GetIngestUrls(LivepeerStream stream)
    {
        Secret key = Guard.Body(stream).StreamKey
            ?? throw new ArgumentException("The stream has no stream key.", nameof(stream));
        return new IngestUrls(_options.RtmpIngestUrl, _options.WhipIngestUrl.OriginalString, key);
    }
}

using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for streams. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IStreamApi
{
    /// <summary>
    /// <c>POST /stream</c>: see <see cref="StreamsClient.CreateAsync"/> and <see cref="StreamsClient.CreateAndStartPullAsync"/>.
    /// Responds with 201, or 200 if <paramref name="autoStartPull"/> is <c>true</c> and a stream with the same pull source exists.
    /// </summary>
    [Post("/stream")]
    Task<LivepeerStream> CreateAsync(
        [Body] CreateStreamRequest request, [Query] string? autoStartPull, CancellationToken cancellationToken);

    /// <summary><c>GET /stream</c>: see <see cref="StreamsClient.ListPageAsync"/> and <see cref="StreamsClient.ListAsync"/>.</summary>
    [Get("/stream")]
    Task<Page<LivepeerStream>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListStreamsQuery>))] ListStreamsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>GET /stream/{id}</c>: see <see cref="StreamsClient.GetAsync"/>.</summary>
    [Get("/stream/{id}")]
    Task<LivepeerStream> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /stream/{id}</c>: see <see cref="StreamsClient.UpdateAsync"/>. Responds with 204.</summary>
    [Patch("/stream/{id}")]
    Task UpdateAsync(string id, [Body] UpdateStreamRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /stream/{id}</c>: see <see cref="StreamsClient.DeleteAsync"/>. Responds with 204.</summary>
    [Delete("/stream/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>DELETE /stream</c>: see <see cref="StreamsClient.DeleteManyAsync"/>. Responds with 204; 404 if any does not belong to the
    /// account.
    /// </summary>
    [Delete("/stream")]
    Task DeleteManyAsync([Body] IdList ids, CancellationToken cancellationToken);

    /// <summary>
    /// <c>DELETE /stream/{id}/terminate</c>: see <see cref="StreamsClient.TerminateAsync"/>. Responds with 204; 429 within five seconds
    /// of the previous call.
    /// </summary>
    [Delete("/stream/{id}/terminate")]
    Task TerminateAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>POST /stream/{id}/start-pull</c>: see <see cref="StreamsClient.StartPullAsync"/>. Responds with 204.</summary>
    [Post("/stream/{id}/start-pull")]
    Task StartPullAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>PUT /stream/pull</c>: see <see cref="StreamsClient.CreateOrReplacePullAsync"/>. Responds with 201, or 200 if the stream
    /// already existed.
    /// </summary>
    [Put("/stream/pull")]
    Task<LivepeerStream> CreateOrReplacePullAsync(
        [Body] CreateStreamRequest request, [Query] string? key, CancellationToken cancellationToken);

    /// <summary>
    /// <c>POST /stream/{id}/create-multistream-target</c>: see <see cref="StreamsClient.AddMultistreamTargetAsync"/>. 200 with the
    /// target.
    /// </summary>
    [Post("/stream/{id}/create-multistream-target")]
    Task<MultistreamTarget> AddMultistreamTargetAsync(
        string id, [Body] MultistreamDestination destination, CancellationToken cancellationToken);

    /// <summary>
    /// <c>DELETE /stream/{id}/multistream/{targetId}</c>: see <see cref="StreamsClient.RemoveMultistreamTargetAsync"/>. Responds with
    /// 204, for unknown targets too.
    /// </summary>
    [Delete("/stream/{id}/multistream/{targetId}")]
    Task RemoveMultistreamTargetAsync(string id, string targetId, CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /stream/{id}/sessions</c>: see <see cref="StreamsClient.ListSessionsPageAsync"/> and
    /// <see cref="StreamsClient.ListSessionsAsync"/>. The response has no cursor for the next page.
    /// </summary>
    [Get("/stream/{id}/sessions")]
    Task<Page<LivepeerSession>> ListSessionsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListStreamSessionsQuery>))] ListStreamSessionsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /stream/{id}/clips</c>: see <see cref="StreamsClient.ListClipsPageAsync"/> and
    /// <see cref="StreamsClient.ListClipsAsync"/>. The server considers only the latest 20 sessions.
    /// </summary>
    [Get("/stream/{id}/clips")]
    Task<Page<LivepeerAsset>> ListClipsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListClipsQuery>))] ListClipsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>GET /stream/{id}/info</c>: see <see cref="StreamsClient.GetInfoAsync"/>.</summary>
    [Get("/stream/{id}/info")]
    Task<StreamInfo> GetInfoAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>GET /stream/playback/{playbackId}</c>: see <see cref="StreamsClient.GetByPlaybackIdAsync"/>.</summary>
    [Get("/stream/playback/{playbackId}")]
    Task<LivepeerStream> GetByPlaybackIdAsync(string playbackId, CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /stream/key/{streamKey}</c>: see <see cref="StreamsClient.GetByStreamKeyAsync"/>. The path contains the stream key.
    /// </summary>
    [Get("/stream/key/{streamKey}")]
    Task<LivepeerStream> GetByStreamKeyAsync(string streamKey, CancellationToken cancellationToken);
}

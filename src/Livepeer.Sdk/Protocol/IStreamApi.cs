using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of streams. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IStreamApi
{
    /// <summary><c>POST /stream</c>. 201, or 200 where <paramref name="autoStartPull"/> found a stream with the same pull source.</summary>
    /// <param name="request">The stream.</param>
    /// <param name="autoStartPull"><c>true</c> to start the pull at once; null otherwise.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    [Post("/stream")]
    Task<LivepeerStream> CreateAsync([Body] CreateStreamRequest request, [Query] string? autoStartPull, CancellationToken cancellationToken);

    /// <summary><c>GET /stream</c>.</summary>
    /// <param name="query">Which streams.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/stream")]
    Task<Page<LivepeerStream>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListStreamsQuery>))] ListStreamsQuery query, [Query] string? cursor, CancellationToken cancellationToken);

    /// <summary><c>GET /stream/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    [Get("/stream/{id}")]
    Task<LivepeerStream> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /stream/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Patch("/stream/{id}")]
    Task UpdateAsync(string id, [Body] UpdateStreamRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /stream/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/stream/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>DELETE /stream</c>. 204; 404 where any is not the account's own.</summary>
    /// <param name="ids">The IDs.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/stream")]
    Task DeleteManyAsync([Body] IdList ids, CancellationToken cancellationToken);

    /// <summary><c>DELETE /stream/{id}/terminate</c>. 204; 429 within five seconds of the last.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/stream/{id}/terminate")]
    Task TerminateAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>POST /stream/{id}/start-pull</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Post("/stream/{id}/start-pull")]
    Task StartPullAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PUT /stream/pull</c>. 201, or 200 where the stream existed.</summary>
    /// <param name="request">The stream.</param>
    /// <param name="key">By what an existing stream is found.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    [Put("/stream/pull")]
    Task<LivepeerStream> CreateOrReplacePullAsync([Body] CreateStreamRequest request, [Query] string? key, CancellationToken cancellationToken);

    /// <summary><c>POST /stream/{id}/create-multistream-target</c>. 200 with the target.</summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="destination">The destination.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The target.</returns>
    [Post("/stream/{id}/create-multistream-target")]
    Task<MultistreamTarget> AddMultistreamTargetAsync(string id, [Body] MultistreamDestination destination, CancellationToken cancellationToken);

    /// <summary><c>DELETE /stream/{id}/multistream/{targetId}</c>. 204, for unknown targets too.</summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="targetId">The ID of the target.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/stream/{id}/multistream/{targetId}")]
    Task RemoveMultistreamTargetAsync(string id, string targetId, CancellationToken cancellationToken);

    /// <summary><c>GET /stream/{id}/sessions</c>. Names no next page.</summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="query">Which sessions.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/stream/{id}/sessions")]
    Task<Page<LivepeerSession>> ListSessionsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListStreamSessionsQuery>))] ListStreamSessionsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>GET /stream/{id}/clips</c>. Looks at the latest 20 sessions only.</summary>
    /// <param name="id">The ID or playback ID of the stream.</param>
    /// <param name="query">How to page.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/stream/{id}/clips")]
    Task<Page<LivepeerAsset>> ListClipsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListClipsQuery>))] ListClipsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>GET /stream/{id}/info</c>.</summary>
    /// <param name="id">The ID, playback ID or stream key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream and its latest broadcast.</returns>
    [Get("/stream/{id}/info")]
    Task<StreamInfo> GetInfoAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>GET /stream/playback/{playbackId}</c>.</summary>
    /// <param name="playbackId">The playback ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    [Get("/stream/playback/{playbackId}")]
    Task<LivepeerStream> GetByPlaybackIdAsync(string playbackId, CancellationToken cancellationToken);

    /// <summary><c>GET /stream/key/{streamKey}</c>. The path carries the key.</summary>
    /// <param name="streamKey">The stream key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The stream.</returns>
    [Get("/stream/key/{streamKey}")]
    Task<LivepeerStream> GetByStreamKeyAsync(string streamKey, CancellationToken cancellationToken);
}

using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of the health of streams. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IStreamHealthApi
{
    /// <summary><c>GET /data/stream/{id}/health</c>.</summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The health.</returns>
    [Get("/data/stream/{id}/health")]
    Task<StreamHealth> GetHealthAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>GET /data/stream/{id}/events</c>. A body of server-sent events without end.</summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="query">Where to begin.</param>
    /// <param name="lastEventId">The last event that was seen.</param>
    /// <param name="cancellationToken">Cancels the call, and every reading of the body.</param>
    /// <returns>The body. To be disposed of.</returns>
    [Get("/data/stream/{id}/events")]
    [Headers("Accept: text/event-stream")]
    Task<Stream> OpenEventsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<StreamEventsQuery>))] StreamEventsQuery query,
        [Header("Last-Event-ID")] string? lastEventId,
        CancellationToken cancellationToken);
}

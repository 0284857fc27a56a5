using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for the health of streams. Don't implement this interface: minor versions add members to it. It does not validate
/// IDs.
/// </summary>
public interface IStreamHealthApi
{
    /// <summary><c>GET /data/stream/{id}/health</c>: see <see cref="StreamsClient.GetHealthAsync"/>.</summary>
    [Get("/data/stream/{id}/health")]
    Task<StreamHealth> GetHealthAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /data/stream/{id}/events</c>: see <see cref="StreamsClient.FollowEventsAsync"/>. The body is an endless stream of
    /// server-sent events, to be disposed of by the caller.
    /// </summary>
    [Get("/data/stream/{id}/events")]
    [Headers("Accept: text/event-stream")]
    Task<Stream> OpenEventsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<StreamEventsQuery>))] StreamEventsQuery query,
        [Header("Last-Event-ID")] string? lastEventId,
        CancellationToken cancellationToken);
}

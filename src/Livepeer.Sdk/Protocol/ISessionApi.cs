using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for sessions. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface ISessionApi
{
    /// <summary><c>GET /session</c>: see <see cref="SessionsClient.ListPageAsync"/> and <see cref="SessionsClient.ListAsync"/>.</summary>
    [Get("/session")]
    Task<Page<LivepeerSession>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListSessionsQuery>))] ListSessionsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>GET /session/{id}</c>: see <see cref="SessionsClient.GetAsync"/>.</summary>
    [Get("/session/{id}")]
    Task<LivepeerSession> GetAsync(
        string id, [QueryConverter(typeof(QueryOf<GetSessionOptions>))] GetSessionOptions options, CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /session/{id}/clips</c>: see <see cref="SessionsClient.ListClipsPageAsync"/> and
    /// <see cref="SessionsClient.ListClipsAsync"/>.
    /// </summary>
    [Get("/session/{id}/clips")]
    Task<Page<LivepeerAsset>> ListClipsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListClipsQuery>))] ListClipsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);
}

using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of sessions. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface ISessionApi
{
    /// <summary><c>GET /session</c>.</summary>
    /// <param name="query">Which sessions.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/session")]
    Task<Page<LivepeerSession>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListSessionsQuery>))] ListSessionsQuery query, [Query] string? cursor, CancellationToken cancellationToken);

    /// <summary><c>GET /session/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="options">How much to fetch.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The session.</returns>
    [Get("/session/{id}")]
    Task<LivepeerSession> GetAsync(
        string id, [QueryConverter(typeof(QueryOf<GetSessionOptions>))] GetSessionOptions options, CancellationToken cancellationToken);

    /// <summary><c>GET /session/{id}/clips</c>.</summary>
    /// <param name="id">The ID of the session.</param>
    /// <param name="query">Which clips.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/session/{id}/clips")]
    Task<Page<LivepeerAsset>> ListClipsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListClipsQuery>))] ListClipsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);
}

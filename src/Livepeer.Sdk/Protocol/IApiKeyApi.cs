using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The bare wire of API keys. To be called, not implemented: it grows in minor versions. IDs are not checked here. An ID is the key itself.
/// </summary>
public interface IApiKeyApi
{
    /// <summary><c>GET /api-token</c>. 400 without the account's own ID; 403 for API keys.</summary>
    /// <param name="userId">The ID of the account, from <c>GET /user/me</c>.</param>
    /// <param name="query">Which keys.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/api-token")]
    Task<Page<ApiKey>> ListAsync(
        [Query] string userId,
        [QueryConverter(typeof(QueryOf<ListApiKeysQuery>))] ListApiKeysQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>POST /api-token</c>. 201; 403 for API keys.</summary>
    /// <param name="request">The key.</param>
    /// <param name="projectId">The project that it shall belong to.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    [Post("/api-token")]
    Task<ApiKey> CreateAsync([Body] CreateApiKeyRequest request, [Query] string? projectId, CancellationToken cancellationToken);

    /// <summary><c>GET /api-token/{id}</c>. 403 for API keys.</summary>
    /// <param name="id">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key and what it may do.</returns>
    [Get("/api-token/{id}")]
    Task<ApiKey> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>DELETE /api-token/{id}</c>. 204; 403 for API keys.</summary>
    /// <param name="id">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/api-token/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);
}

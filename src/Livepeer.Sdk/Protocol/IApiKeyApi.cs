using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for API keys. Don't implement this interface: minor versions add members to it. It does not validate IDs. The ID of
/// an API key is the key itself.
/// </summary>
public interface IApiKeyApi
{
    /// <summary>
    /// <c>GET /api-token</c>: see <see cref="ApiKeysClient.ListPageAsync"/> and <see cref="ApiKeysClient.ListAsync"/>. Responds with
    /// 400 without the account's ID; 403 for API keys.
    /// </summary>
    [Get("/api-token")]
    Task<Page<ApiKey>> ListAsync(
        [Query] string userId,
        [QueryConverter(typeof(QueryOf<ListApiKeysQuery>))] ListApiKeysQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>POST /api-token</c>: see <see cref="ApiKeysClient.CreateAsync"/>. Responds with 201; 403 for API keys.</summary>
    [Post("/api-token")]
    Task<ApiKey> CreateAsync([Body] CreateApiKeyRequest request, [Query] string? projectId, CancellationToken cancellationToken);

    /// <summary><c>GET /api-token/{id}</c>: see <see cref="ApiKeysClient.GetAsync"/>. Responds with 403 for API keys.</summary>
    [Get("/api-token/{id}")]
    Task<ApiKey> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>DELETE /api-token/{id}</c>: see <see cref="ApiKeysClient.DeleteAsync"/>. Responds with 204; 403 for API keys.</summary>
    [Delete("/api-token/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);
}

using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for storage. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IObjectStoreApi
{
    /// <summary>
    /// <c>GET /object-store</c>: see <see cref="ObjectStoresClient.ListPageAsync"/> and <see cref="ObjectStoresClient.ListAsync"/>.
    /// </summary>
    [Get("/object-store")]
    Task<Page<ObjectStore>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListObjectStoresQuery>))] ListObjectStoresQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>POST /object-store</c>: see <see cref="ObjectStoresClient.CreateAsync"/>. Responds with 201.</summary>
    [Post("/object-store")]
    Task<ObjectStore> CreateAsync([Body] CreateObjectStoreRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /object-store/{id}</c>: see <see cref="ObjectStoresClient.GetAsync"/>.</summary>
    [Get("/object-store/{id}")]
    Task<ObjectStore> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /object-store/{id}</c>: see <see cref="ObjectStoresClient.UpdateAsync"/>. Responds with 204.</summary>
    [Patch("/object-store/{id}")]
    Task UpdateAsync(string id, [Body] UpdateObjectStoreRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /object-store/{id}</c>: see <see cref="ObjectStoresClient.DeleteAsync"/>. Responds with 204.</summary>
    [Delete("/object-store/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);
}

using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of storage. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IObjectStoreApi
{
    /// <summary><c>GET /object-store</c>.</summary>
    /// <param name="query">How to list.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/object-store")]
    Task<Page<ObjectStore>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListObjectStoresQuery>))] ListObjectStoresQuery query, [Query] string? cursor, CancellationToken cancellationToken);

    /// <summary><c>POST /object-store</c>. 201.</summary>
    /// <param name="request">The storage.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The entry.</returns>
    [Post("/object-store")]
    Task<ObjectStore> CreateAsync([Body] CreateObjectStoreRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /object-store/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The entry.</returns>
    [Get("/object-store/{id}")]
    Task<ObjectStore> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /object-store/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Patch("/object-store/{id}")]
    Task UpdateAsync(string id, [Body] UpdateObjectStoreRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /object-store/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/object-store/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);
}

using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>
/// Manages the object stores of the developer that are registered with the server. The public specification lacks these operations.
/// </summary>
/// <remarks>
/// All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent, <see cref="LivepeerApiException"/>
/// if the server rejects the request, <see cref="LivepeerConnectionException"/> or <see cref="LivepeerTimeoutException"/> if it cannot be
/// reached or does not respond in time, and <see cref="OperationCanceledException"/> if the operation is canceled.
/// </remarks>
public class ObjectStoresClient
{
    private readonly IObjectStoreApi _api;

    internal ObjectStoresClient(LivepeerConnection connection) => _api = connection.Api<IObjectStoreApi>();

    /// <summary>Initializes a new instance for mocking.</summary>
    protected ObjectStoresClient() => _api = null!;

    /// <summary>Gets a page of object stores. This is <c>GET /object-store</c>.</summary>
    /// <param name="query">The page size, or <see langword="null"/> for the default.</param>
    /// <param name="cursor">
    /// The <see cref="Page{T}.NextCursor"/> of the previous page, or <see langword="null"/> for the first page.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<ObjectStore>> ListPageAsync(
        ListObjectStoresQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListObjectStoresQuery(), cursor, cancellationToken);

    /// <summary>Lists all object stores of the account in the order of their IDs, page by page. Each is returned exactly once.</summary>
    /// <param name="query">The page size, or <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">The token to cancel the enumeration.</param>
    /// <returns>The object stores.</returns>
    public virtual IAsyncEnumerable<ObjectStore> ListAsync(
        ListObjectStoresQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.ByIdAsync(query ?? new ListObjectStoresQuery(), _api.ListAsync, cancellationToken);

    /// <summary>Registers an object store. This is <c>POST /object-store</c>.</summary>
    /// <param name="request">The properties of the object store.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The object store, without its URL.</returns>
    public virtual Task<ObjectStore> CreateAsync(CreateObjectStoreRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <summary>Gets an object store. This is <c>GET /object-store/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The object store, without its URL.</returns>
    public virtual Task<ObjectStore> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// Updates an object store. This is <c>PATCH /object-store/{id}</c>. Only <see cref="UpdateObjectStoreRequest.Disabled"/> is known
    /// to work.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">The changes.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the operation has completed.</returns>
    public virtual Task UpdateAsync(string id, UpdateObjectStoreRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>
    /// Deletes an object store from the account. This is <c>DELETE /object-store/{id}</c>. The stored content is not deleted.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the operation has completed.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);
}

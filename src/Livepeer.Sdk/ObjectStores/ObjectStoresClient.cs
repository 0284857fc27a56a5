using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Storage of the developer's own that the server knows of. The public specification lacks these calls.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public class ObjectStoresClient
{
    private readonly IObjectStoreApi _api;

    internal ObjectStoresClient(LivepeerConnection connection) => _api = connection.Api<IObjectStoreApi>();

    /// <summary>For fakes: every member can be overridden.</summary>
    protected ObjectStoresClient() => _api = null!;

    /// <summary>One page of storage: <c>GET /object-store</c>.</summary>
    /// <param name="query">How to list.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<ObjectStore>> ListPageAsync(
        ListObjectStoresQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListObjectStoresQuery(), cursor, cancellationToken);

    /// <summary>All storage of the account, by its IDs, page by page. Each that is there all along comes exactly once.</summary>
    /// <param name="query">How to list.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The entries.</returns>
    public virtual IAsyncEnumerable<ObjectStore> ListAsync(
        ListObjectStoresQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.ByIdAsync(query ?? new ListObjectStoresQuery(), _api.ListAsync, cancellationToken);

    /// <summary>Makes storage known: <c>POST /object-store</c>.</summary>
    /// <param name="request">The storage.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The entry, without the address.</returns>
    public virtual Task<ObjectStore> CreateAsync(CreateObjectStoreRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <summary>An entry: <c>GET /object-store/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The entry, without the address.</returns>
    public virtual Task<ObjectStore> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>Changes an entry: <c>PATCH /object-store/{id}</c>. Only <see cref="UpdateObjectStoreRequest.Disabled"/> was seen to work.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task UpdateAsync(string id, UpdateObjectStoreRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>Deletes an entry: <c>DELETE /object-store/{id}</c>. What is stored stays.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);
}

using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Manages multistream targets, to which broadcasts are forwarded. They belong to the account, not to a project.</summary>
/// <remarks>
/// All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent, <see cref="LivepeerApiException"/>
/// if the server rejects the request, <see cref="LivepeerConnectionException"/> or <see cref="LivepeerTimeoutException"/> if it cannot be
/// reached or does not respond in time, and <see cref="OperationCanceledException"/> if the operation is canceled.
/// </remarks>
public class MultistreamTargetsClient : IRestrictedMultistreamTargets
{
    private readonly IMultistreamApi _api;
    private readonly CurrentAccount _account;

    internal MultistreamTargetsClient(LivepeerConnection connection, CurrentAccount account)
    {
        _api = connection.Api<IMultistreamApi>();
        _account = account;
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected MultistreamTargetsClient()
    {
        _api = null!;
        _account = null!;
    }

    /// <summary>
    /// Gets a page of targets. This is <c>GET /multistream/target</c>. The server requires the ID of the account, which the public
    /// specification does not mention; the SDK gets it from <c>GET /user/me</c>, once per client.
    /// </summary>
    /// <param name="query">The page size, or <see langword="null"/> for the default.</param>
    /// <param name="cursor">
    /// The <see cref="Page{T}.NextCursor"/> of the previous page, or <see langword="null"/> for the first page.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The page.</returns>
    public virtual async Task<Page<MultistreamTarget>> ListPageAsync(
        ListMultistreamTargetsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default)
    {
        string userId = await _account.GetIdAsync(cancellationToken).ConfigureAwait(false);
        return await _api.ListAsync(userId, query ?? new ListMultistreamTargetsQuery(), cursor, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Lists all targets of the account in the order of their IDs, page by page. A target that exists during the whole enumeration is
    /// returned exactly once, even if others are created or deleted in the meantime.
    /// </summary>
    /// <param name="query">The page size, or <see langword="null"/> for the default.</param>
    /// <param name="cancellationToken">The token to cancel the enumeration.</param>
    /// <returns>The targets.</returns>
    public virtual IAsyncEnumerable<MultistreamTarget> ListAsync(
        ListMultistreamTargetsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.ByIdAsync(query ?? new ListMultistreamTargetsQuery(), ListPageAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<MultistreamTarget> CreateAsync(
        CreateMultistreamTargetRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<MultistreamTarget> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <inheritdoc/>
    public virtual Task UpdateAsync(string id, UpdateMultistreamTargetRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>Deletes a target. This is <c>DELETE /multistream/target/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the operation has completed.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);
}

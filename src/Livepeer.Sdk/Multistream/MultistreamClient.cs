using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Other places that broadcasts can be sent to. They belong to the account, not to one of its projects.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public class MultistreamClient : IRestrictedMultistream
{
    private readonly IMultistreamApi _api;
    private readonly OwnAccount _account;

    internal MultistreamClient(LivepeerConnection connection)
    {
        _api = connection.Api<IMultistreamApi>();
        _account = connection.OwnAccount;
    }

    /// <summary>For fakes: every member can be overridden.</summary>
    protected MultistreamClient()
    {
        _api = null!;
        _account = null!;
    }

    /// <summary>
    /// One page of targets: <c>GET /multistream/target</c>. The server demands the account's own ID, which the public specification
    /// does not know of; the SDK asks <c>GET /user/me</c> for it, once for each client.
    /// </summary>
    /// <param name="query">How to list.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual async Task<Page<MultistreamTarget>> ListPageAsync(
        ListMultistreamTargetsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default)
    {
        string userId = await _account.GetIdAsync(cancellationToken).ConfigureAwait(false);
        return await _api.ListAsync(userId, query ?? new ListMultistreamTargetsQuery(), cursor, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// All targets of the account, by their IDs, page by page. Each that is there all along comes exactly once, whatever comes and goes
    /// meanwhile.
    /// </summary>
    /// <param name="query">How to list.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The targets.</returns>
    public virtual IAsyncEnumerable<MultistreamTarget> ListAsync(
        ListMultistreamTargetsQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.ByIdAsync(query ?? new ListMultistreamTargetsQuery(), ListPageAsync, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<MultistreamTarget> CreateAsync(CreateMultistreamTargetRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<MultistreamTarget> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <inheritdoc/>
    public virtual Task UpdateAsync(string id, UpdateMultistreamTargetRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>Deletes a target: <c>DELETE /multistream/target/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);
}

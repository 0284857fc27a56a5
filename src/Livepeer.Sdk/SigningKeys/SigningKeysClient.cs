using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Keys that sign the tokens of viewers.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public partial class SigningKeysClient
{
    private readonly IAccessControlApi _api;

    internal SigningKeysClient(LivepeerConnection connection) => _api = connection.Api<IAccessControlApi>();

    /// <summary>For fakes: every member can be overridden.</summary>
    protected SigningKeysClient() => _api = null!;

    /// <summary>
    /// Makes a signing key: <c>POST /access-control/signing-key</c>. The answer holds the private half, this once; the public
    /// specification leaves it out.
    /// </summary>
    /// <param name="request">The key; one that the server names where null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key, which becomes a <see cref="SigningKeyPair"/> by assignment.</returns>
    /// <exception cref="LivepeerAccessDeniedException">The account has eleven keys; the server's message says ten.</exception>
    public virtual Task<CreatedSigningKey> CreateAsync(CreateSigningKeyRequest? request = null, CancellationToken cancellationToken = default) =>
        _api.CreateSigningKeyAsync(request ?? new CreateSigningKeyRequest(), cancellationToken);

    /// <summary>One page of signing keys: <c>GET /access-control/signing-key</c>. Paging, order and conditions are not in the public specification.</summary>
    /// <param name="query">Which keys; all of the account's project where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<SigningKey>> ListPageAsync(
        ListSigningKeysQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListSigningKeysAsync(query ?? new ListSigningKeysQuery(), cursor, cancellationToken);

    /// <summary>All signing keys, newest first, page by page. Each that is there all along comes exactly once.</summary>
    /// <param name="query">Which keys; all of the account's project where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The keys.</returns>
    public virtual IAsyncEnumerable<SigningKey> ListAsync(ListSigningKeysQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListSigningKeysQuery(), _api.ListSigningKeysAsync, cancellationToken);

    /// <summary>A signing key, without its private half: <c>GET /access-control/signing-key/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    public virtual Task<SigningKey> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetSigningKeyAsync(Guard.Id(id), cancellationToken);

    /// <summary>Changes a signing key: <c>PATCH /access-control/signing-key/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task UpdateAsync(string id, UpdateSigningKeyRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateSigningKeyAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>Deletes a signing key: <c>DELETE /access-control/signing-key/{id}</c>. Tokens signed with it let nobody in any more.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteSigningKeyAsync(Guard.Id(id), cancellationToken);
}

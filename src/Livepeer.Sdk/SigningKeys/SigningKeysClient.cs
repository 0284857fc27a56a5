using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The client for signing keys, which sign the tokens of viewers.</summary>
/// <remarks>
/// Every method throws <see cref="ArgumentException"/> for invalid input before anything is sent, <see cref="LivepeerApiException"/> if
/// the server rejects the call, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> if it can't be
/// reached or doesn't respond in time, and <see cref="OperationCanceledException"/> if the caller cancels.
/// </remarks>
public partial class SigningKeysClient
{
    private readonly IAccessControlApi _api;
    private readonly TimeProvider _time;

    internal SigningKeysClient(LivepeerConnection connection)
    {
        _api = connection.Api<IAccessControlApi>();
        _time = connection.Time;
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected SigningKeysClient()
    {
        _api = null!;
        _time = TimeProvider.System;
    }

    /// <summary>
    /// Creates a signing key: <c>POST /access-control/signing-key</c>. Only this response contains the private key; the public
    /// specification omits it.
    /// </summary>
    /// <param name="request">The key to create; if <see langword="null"/>, the server chooses the name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key, which converts implicitly to a <see cref="SigningKeyPair"/>.</returns>
    /// <exception cref="LivepeerAccessDeniedException">The account has eleven keys; the server's message says ten.</exception>
    public virtual Task<CreatedSigningKey> CreateAsync(
        CreateSigningKeyRequest? request = null, CancellationToken cancellationToken = default) =>
        _api.CreateSigningKeyAsync(request ?? new CreateSigningKeyRequest(), cancellationToken);

    /// <summary>
    /// Gets one page of signing keys: <c>GET /access-control/signing-key</c>. The public specification does not describe paging, order
    /// and filters.
    /// </summary>
    /// <param name="query">Which keys to list; if <see langword="null"/>, all keys of the account's project.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<SigningKey>> ListPageAsync(
        ListSigningKeysQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListSigningKeysAsync(query ?? new ListSigningKeysQuery(), cursor, cancellationToken);

    /// <summary>
    /// Lists all signing keys, newest first, fetching one page at a time. A key that exists throughout is returned exactly once.
    /// </summary>
    /// <param name="query">Which keys to list; if <see langword="null"/>, all keys of the account's project.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The keys.</returns>
    public virtual IAsyncEnumerable<SigningKey> ListAsync(
        ListSigningKeysQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListSigningKeysQuery(), _api.ListSigningKeysAsync, cancellationToken);

    /// <summary>Gets a signing key, without its private key: <c>GET /access-control/signing-key/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    public virtual Task<SigningKey> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetSigningKeyAsync(Guard.Id(id), cancellationToken);

    /// <summary>Updates a signing key: <c>PATCH /access-control/signing-key/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task UpdateAsync(string id, UpdateSigningKeyRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateSigningKeyAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>Deletes a signing key: <c>DELETE /access-control/signing-key/{id}</c>. Tokens signed with it stop working.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteSigningKeyAsync(Guard.Id(id), cancellationToken);
}

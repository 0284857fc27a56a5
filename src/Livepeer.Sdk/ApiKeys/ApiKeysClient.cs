using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>
/// Manages API keys. The server rejects these operations for API keys: the client needs
/// <see cref="LivepeerCredential.AccessToken(string)"/>, the token of a dashboard session. The dashboard gets it at sign-in from
/// <c>POST /user/token</c> and renews it with <c>POST /user/token/refresh</c>. A signed-in user finds it in the requests that the browser
/// sends, in the <c>Authorization</c> header after <c>JWT</c>. It expires. The public specification lacks these operations.
/// </summary>
/// <remarks>
/// All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent, <see cref="LivepeerApiException"/>
/// if the server rejects the request, <see cref="LivepeerConnectionException"/> or <see cref="LivepeerTimeoutException"/> if it cannot be
/// reached or does not respond in time, and <see cref="OperationCanceledException"/> if the operation is canceled. Keys are part
/// of URL paths, which proxies may log.
/// </remarks>
public class ApiKeysClient
{
    private readonly IApiKeyApi _api;
    private readonly CurrentAccount _account;

    internal ApiKeysClient(LivepeerConnection connection, CurrentAccount account)
    {
        _api = connection.Api<IApiKeyApi>();
        _account = account;
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected ApiKeysClient()
    {
        _api = null!;
        _account = null!;
    }

    /// <summary>
    /// Gets a page of keys, with the time at which each was last used. This is <c>GET /api-token</c>. The server requires the ID of the
    /// account; the SDK gets it from <c>GET /user/me</c>, once per client.
    /// </summary>
    /// <param name="query">The filter, or <see langword="null"/> for all keys of the account.</param>
    /// <param name="cursor">
    /// The <see cref="Page{T}.NextCursor"/> of the previous page, or <see langword="null"/> for the first page.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The page.</returns>
    public virtual async Task<Page<ApiKey>> ListPageAsync(
        ListApiKeysQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default)
    {
        string userId = await _account.GetIdAsync(cancellationToken).ConfigureAwait(false);
        return await _api.ListAsync(userId, query ?? new ListApiKeysQuery(), cursor, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Lists all keys, page by page. The server pages by offset, or by a key, which must not appear in a query. Therefore, keys that are
    /// deleted during the enumeration can cause as many others to be skipped. No key is returned twice.
    /// </summary>
    /// <param name="query">The filter, or <see langword="null"/> for all keys of the account.</param>
    /// <param name="cancellationToken">The token to cancel the enumeration.</param>
    /// <returns>The keys.</returns>
    public virtual IAsyncEnumerable<ApiKey> ListAsync(ListApiKeysQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.ByOffsetAsync(query ?? new ListApiKeysQuery(), ListPageAsync, cancellationToken);

    /// <summary>Creates a key. This is <c>POST /api-token</c>.</summary>
    /// <param name="request">The properties of the key.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The key.</returns>
    /// <exception cref="LivepeerAccessDeniedException">
    /// The credential is an API key, or origins are requested for the account of an administrator.
    /// </exception>
    public virtual Task<ApiKey> CreateAsync(CreateApiKeyRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), request.ProjectId, cancellationToken);

    /// <summary>Gets the details of a key. This is <c>GET /api-token/{id}</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The key and its access.</returns>
    public virtual Task<ApiKey> GetAsync(Secret key, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(Guard.Body(key).Reveal(), nameof(key)), cancellationToken);

    /// <summary>Deletes a key. This is <c>DELETE /api-token/{id}</c>. The server still accepts the key for up to two minutes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the operation has completed.</returns>
    public virtual Task DeleteAsync(Secret key, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(Guard.Body(key).Reveal(), nameof(key)), cancellationToken);

    /// <summary>
    /// Replaces a key: creates a key with the same name, access and project, waits until the caller has deployed it, and deletes the old
    /// key. The server still accepts the old key for up to two minutes.
    /// </summary>
    /// <param name="key">The old key.</param>
    /// <param name="deployNewKey">
    /// The callback that deploys the new key and completes when it is in use. If it throws, both keys remain valid and the exception
    /// propagates to the caller.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The new key.</returns>
    public virtual async Task<ApiKey> RotateAsync(
        Secret key, Func<ApiKey, CancellationToken, Task> deployNewKey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deployNewKey);
        ApiKey old = await GetAsync(key, cancellationToken).ConfigureAwait(false);
        var request = new CreateApiKeyRequest { Name = old.Name ?? "", Access = ApiKeyAccess.From(old.Access), ProjectId = old.ProjectId };
        ApiKey created = await CreateAsync(request, cancellationToken).ConfigureAwait(false);
        await deployNewKey(created, cancellationToken).ConfigureAwait(false);
        await DeleteAsync(key, cancellationToken).ConfigureAwait(false);
        return created;
    }
}

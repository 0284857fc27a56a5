using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>
/// API keys. The server refuses these calls to API keys: the client needs <see cref="LivepeerCredential.AccessToken(string)"/>, the token of
/// a dashboard session. The dashboard gets one at log-in, from <c>POST /user/token</c>, and a new one from <c>POST /user/token/refresh</c>;
/// whoever is logged in finds it in the requests that the browser sends, in the header <c>Authorization</c> behind the word JWT. It
/// expires. The public specification lacks these calls.
/// </summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels. Keys travel in paths, which
/// proxies between may log.
/// </remarks>
public class ApiKeysClient
{
    private readonly IApiKeyApi _api;
    private readonly OwnAccount _account;

    internal ApiKeysClient(LivepeerConnection connection)
    {
        _api = connection.Api<IApiKeyApi>();
        _account = connection.OwnAccount;
    }

    /// <summary>For fakes: every member can be overridden.</summary>
    protected ApiKeysClient()
    {
        _api = null!;
        _account = null!;
    }

    /// <summary>
    /// One page of keys, with when each was last used: <c>GET /api-token</c>. The server demands the account's own ID; the SDK asks
    /// <c>GET /user/me</c> for it, once for each client.
    /// </summary>
    /// <param name="query">Which keys; all of the account where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual async Task<Page<ApiKey>> ListPageAsync(
        ListApiKeysQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default)
    {
        string userId = await _account.GetIdAsync(cancellationToken).ConfigureAwait(false);
        return await _api.ListAsync(userId, query ?? new ListApiKeysQuery(), cursor, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// All keys, page by page. The server can only be asked for the next page by how many there were before, or by a key, which does not
    /// belong into a query: so keys that are deleted meanwhile may hide as many. None comes twice.
    /// </summary>
    /// <param name="query">Which keys; all of the account where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The keys.</returns>
    public virtual IAsyncEnumerable<ApiKey> ListAsync(ListApiKeysQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.ByOffsetAsync(query ?? new ListApiKeysQuery(), ListPageAsync, cancellationToken);

    /// <summary>Makes a key: <c>POST /api-token</c>.</summary>
    /// <param name="request">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key.</returns>
    /// <exception cref="LivepeerAccessDeniedException">The credential is an API key, or the account an administrator's that asks for origins.</exception>
    public virtual Task<ApiKey> CreateAsync(CreateApiKeyRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), request.ProjectId, cancellationToken);

    /// <summary>What is known of a key: <c>GET /api-token/{id}</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The key and what it may do.</returns>
    public virtual Task<ApiKey> GetAsync(Secret key, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(Guard.Body(key).Reveal(), nameof(key)), cancellationToken);

    /// <summary>Deletes a key: <c>DELETE /api-token/{id}</c>. The server goes on accepting it for up to two minutes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task DeleteAsync(Secret key, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(Guard.Body(key).Reveal(), nameof(key)), cancellationToken);

    /// <summary>
    /// Puts a new key with the same name, access and project in the place of an old one: makes it, has the caller bring it to where the
    /// old one is used, and deletes the old one. The server goes on accepting that for up to two minutes.
    /// </summary>
    /// <param name="key">The old key.</param>
    /// <param name="swap">
    /// Brings the new key to where the old one is used, and ends when it is there. Where it throws, both keys stay, and the exception
    /// goes to the caller.
    /// </param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The new key.</returns>
    public virtual async Task<ApiKey> RotateAsync(
        Secret key, Func<ApiKey, CancellationToken, Task> swap, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(swap);
        ApiKey old = await GetAsync(key, cancellationToken).ConfigureAwait(false);
        var request = new CreateApiKeyRequest { Name = old.Name ?? "", Access = ApiKeyAccess.Of(old.Access), ProjectId = old.ProjectId };
        ApiKey created = await CreateAsync(request, cancellationToken).ConfigureAwait(false);
        await swap(created, cancellationToken).ConfigureAwait(false);
        await DeleteAsync(key, cancellationToken).ConfigureAwait(false);
        return created;
    }
}

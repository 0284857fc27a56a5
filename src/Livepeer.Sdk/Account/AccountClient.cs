using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Provides access to the account that the key belongs to.</summary>
/// <remarks>
/// All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent, <see cref="LivepeerApiException"/>
/// if the server rejects the request, <see cref="LivepeerConnectionException"/> or <see cref="LivepeerTimeoutException"/> if it cannot be
/// reached or does not respond in time, and <see cref="OperationCanceledException"/> if the operation is canceled.
/// </remarks>
public class AccountClient
{
    private readonly IAccountApi _api;

    internal AccountClient(LivepeerConnection connection) => _api = connection.Api<IAccountApi>();

    /// <summary>Initializes a new instance for mocking.</summary>
    protected AccountClient() => _api = null!;

    /// <summary>
    /// Gets the account. This is <c>GET /user/me</c>, which the public specification lacks. It works before the email address is
    /// verified, too.
    /// </summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The account.</returns>
    public virtual Task<AccountInfo> GetAsync(CancellationToken cancellationToken = default) => _api.GetAsync(cancellationToken);

    /// <summary>
    /// Gets the usage of live streaming for a period. This is <c>GET /user/usage</c>, which the public specification lacks.
    /// </summary>
    /// <param name="since">The start of the period, with millisecond precision.</param>
    /// <param name="until">The end of the period.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The usage.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is earlier than <paramref name="since"/>.</exception>
    public virtual Task<AccountUsage> GetUsageAsync(
        DateTimeOffset since, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, since);
        return _api.GetUsageAsync(since.ToUnixTimeMilliseconds(), until.ToUnixTimeMilliseconds(), cancellationToken);
    }

    /// <summary>
    /// Gets the ingest servers of the installation. This is <c>GET /ingest</c>, which the public specification lacks; the response was not
    /// recorded from the real server. To build a URL for a broadcaster, use <see cref="StreamsClient.GetIngestUrls"/>.
    /// </summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The ingest servers, nearest first.</returns>
    public virtual async Task<IReadOnlyList<IngestServer>> GetIngestServersAsync(CancellationToken cancellationToken = default) =>
        await _api.GetIngestServersAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Gets the decentralized identifier (DID) of the installation, to delegate web3.storage to it. This is <c>GET /did</c>, which the
    /// public specification lacks; the response was not recorded from the real server. Fails with 501 if the installation has no DID.
    /// </summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The identifier, or <see langword="null"/> if the response has none.</returns>
    public virtual async Task<string?> GetDidAsync(CancellationToken cancellationToken = default) =>
        (await _api.GetDidAsync(cancellationToken).ConfigureAwait(false)).Did;
}

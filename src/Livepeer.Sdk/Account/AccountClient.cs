using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The account that the key belongs to.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public class AccountClient
{
    private readonly IAccountApi _api;

    internal AccountClient(LivepeerConnection connection) => _api = connection.Api<IAccountApi>();

    /// <summary>For fakes: every member can be overridden.</summary>
    protected AccountClient() => _api = null!;

    /// <summary>The account: <c>GET /user/me</c>, which the public specification lacks. Answered before the e-mail address is confirmed, too.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The account.</returns>
    public virtual Task<AccountInfo> GetAsync(CancellationToken cancellationToken = default) => _api.GetAsync(cancellationToken);

    /// <summary>What the account broadcast within a time: <c>GET /user/usage</c>, which the public specification lacks.</summary>
    /// <param name="since">Where the time begins, to the millisecond.</param>
    /// <param name="until">Where the time ends, not before it begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time ends before it begins.</exception>
    public virtual Task<AccountUsage> GetUsageAsync(DateTimeOffset since, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, since);
        return _api.GetUsageAsync(since.ToUnixTimeMilliseconds(), until.ToUnixTimeMilliseconds(), cancellationToken);
    }

    /// <summary>
    /// Where the installation takes broadcasts in: <c>GET /ingest</c>, which the public specification lacks. Not recorded from the real
    /// server. To build an address for a broadcaster, use <see cref="StreamsClient.GetIngestUrls"/>.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The places, the nearest first.</returns>
    public virtual async Task<IReadOnlyList<IngestServer>> GetIngestServersAsync(CancellationToken cancellationToken = default) =>
        await _api.GetIngestServersAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// The decentralised identifier (DID) of the installation, to delegate web3.storage to it: <c>GET /did</c>, which the public
    /// specification lacks. Not recorded from the real server; 501 where the installation has none.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The identifier; null where the answer has none.</returns>
    public virtual async Task<string?> GetDidAsync(CancellationToken cancellationToken = default) =>
        (await _api.GetDidAsync(cancellationToken).ConfigureAwait(false)).Did;
}

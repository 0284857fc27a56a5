using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of accounts. To be called, not implemented: it grows in minor versions.</summary>
public interface IAccountApi
{
    /// <summary><c>GET /user/me</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The account.</returns>
    [Get("/user/me")]
    Task<AccountInfo> GetAsync(CancellationToken cancellationToken);

    /// <summary><c>GET /user/usage</c>. 400 without both ends.</summary>
    /// <param name="fromTime">Where the time begins, in milliseconds since 1970.</param>
    /// <param name="toTime">Where the time ends, in milliseconds since 1970.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sums.</returns>
    [Get("/user/usage")]
    Task<AccountUsage> GetUsageAsync([Query] long fromTime, [Query] long toTime, CancellationToken cancellationToken);

    /// <summary><c>GET /ingest</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The places.</returns>
    [Get("/ingest")]
    Task<List<IngestServer>> GetIngestServersAsync(CancellationToken cancellationToken);

    /// <summary><c>GET /did</c>. 501 where the installation has none.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The identifier in an envelope.</returns>
    [Get("/did")]
    Task<DidEnvelope> GetDidAsync(CancellationToken cancellationToken);
}

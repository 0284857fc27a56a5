using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The raw HTTP API for accounts. Don't implement this interface: minor versions add members to it.</summary>
public interface IAccountApi
{
    /// <summary><c>GET /user/me</c>: see <see cref="AccountClient.GetAsync"/>.</summary>
    [Get("/user/me")]
    Task<AccountInfo> GetAsync(CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /user/usage</c>: see <see cref="AccountClient.GetUsageAsync"/>. Responds with 400 without both times, which are in
    /// milliseconds since 1970.
    /// </summary>
    [Get("/user/usage")]
    Task<AccountUsage> GetUsageAsync([Query] long fromTime, [Query] long toTime, CancellationToken cancellationToken);

    /// <summary><c>GET /ingest</c>: see <see cref="AccountClient.GetIngestServersAsync"/>.</summary>
    [Get("/ingest")]
    Task<List<IngestServer>> GetIngestServersAsync(CancellationToken cancellationToken);

    /// <summary><c>GET /did</c>: see <see cref="AccountClient.GetDidAsync"/>. Responds with 501 if the installation has none.</summary>
    [Get("/did")]
    Task<DidEnvelope> GetDidAsync(CancellationToken cancellationToken);
}

using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for metrics. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IMetricsApi
{
    /// <summary><c>GET /data/views/now</c>: see <see cref="MetricsClient.GetRealtimeViewershipAsync"/>.</summary>
    [Get("/data/views/now")]
    Task<List<RealtimeViewershipMetric>> GetRealtimeViewershipAsync(
        [QueryConverter(typeof(QueryOf<RealtimeViewershipQuery>))] RealtimeViewershipQuery query, CancellationToken cancellationToken);

    /// <summary><c>GET /data/views/query</c>: see <see cref="MetricsClient.GetViewershipAsync"/>.</summary>
    [Get("/data/views/query")]
    Task<List<ViewershipMetric>> GetViewershipAsync(
        [QueryConverter(typeof(QueryOf<ViewershipQuery>))] ViewershipQuery query, CancellationToken cancellationToken);

    /// <summary><c>GET /data/usage/query</c>: see <see cref="MetricsClient.GetUsageAsync"/>.</summary>
    [Get("/data/usage/query")]
    Task<UsageReport> GetUsageAsync([QueryConverter(typeof(QueryOf<UsageQuery>))] UsageQuery query, CancellationToken cancellationToken);

    /// <summary><c>GET /data/views/query/creator</c>: see <see cref="MetricsClient.GetCreatorViewershipAsync"/>.</summary>
    [Get("/data/views/query/creator")]
    Task<List<ViewershipMetric>> GetCreatorViewershipAsync(
        [QueryConverter(typeof(QueryOf<CreatorViewershipQuery>))] CreatorViewershipQuery query, CancellationToken cancellationToken);

    /// <summary><c>GET /data/views/query/total/{playbackId}</c>: see <see cref="MetricsClient.GetTotalViewershipAsync"/>.</summary>
    [Get("/data/views/query/total/{playbackId}")]
    Task<ViewershipTotal> GetTotalViewershipAsync(string playbackId, CancellationToken cancellationToken);

    /// <summary><c>GET /data/views/{assetId}/total</c>: see <see cref="MetricsClient.GetAssetViewsAsync"/>.</summary>
    [Get("/data/views/{assetId}/total")]
    Task<List<AssetViews>> GetAssetViewsAsync(string assetId, CancellationToken cancellationToken);
}

using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of metrics. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IMetricsApi
{
    /// <summary><c>GET /data/views/now</c>.</summary>
    /// <param name="query">Which views.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rows.</returns>
    [Get("/data/views/now")]
    Task<List<RealtimeViewershipMetric>> GetRealtimeViewershipAsync([QueryConverter(typeof(QueryOf<RealtimeViewershipQuery>))] RealtimeViewershipQuery query, CancellationToken cancellationToken);

    /// <summary><c>GET /data/views/query</c>.</summary>
    /// <param name="query">Which views.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rows.</returns>
    [Get("/data/views/query")]
    Task<List<ViewershipMetric>> GetViewershipAsync([QueryConverter(typeof(QueryOf<ViewershipQuery>))] ViewershipQuery query, CancellationToken cancellationToken);

    /// <summary><c>GET /data/usage/query</c>.</summary>
    /// <param name="query">Which usage.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One row, or one a period and creator.</returns>
    [Get("/data/usage/query")]
    Task<UsageReport> GetUsageAsync([QueryConverter(typeof(QueryOf<UsageQuery>))] UsageQuery query, CancellationToken cancellationToken);

    /// <summary><c>GET /data/views/query/creator</c>.</summary>
    /// <param name="query">Which views.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rows, without what only the owner of the account may see.</returns>
    [Get("/data/views/query/creator")]
    Task<List<ViewershipMetric>> GetCreatorViewershipAsync([QueryConverter(typeof(QueryOf<CreatorViewershipQuery>))] CreatorViewershipQuery query, CancellationToken cancellationToken);

    /// <summary><c>GET /data/views/query/total/{playbackId}</c>.</summary>
    /// <param name="playbackId">The playback ID, or the content ID in distributed storage.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sums; zeros for what was never watched.</returns>
    [Get("/data/views/query/total/{playbackId}")]
    Task<ViewershipTotal> GetTotalViewershipAsync(string playbackId, CancellationToken cancellationToken);

    /// <summary><c>GET /data/views/{assetId}/total</c>.</summary>
    /// <param name="assetId">The ID of the asset.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One row.</returns>
    [Get("/data/views/{assetId}/total")]
    Task<List<AssetViews>> GetAssetViewsAsync(string assetId, CancellationToken cancellationToken);
}

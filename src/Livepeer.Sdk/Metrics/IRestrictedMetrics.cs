using System.Diagnostics.CodeAnalysis;

namespace Livepeer.Sdk;

/// <summary>
/// Provides the viewership metrics that are available to CORS-enabled keys without full access. Do not implement this interface:
/// members are added in minor versions.
/// </summary>
public interface IRestrictedMetrics
{
    /// <summary>
    /// Gets the viewership of one asset or stream. This is <c>GET /data/views/query/creator</c>. Available to restricted keys. The server
    /// caches responses for five minutes.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The rows, without the fields that are available only to the owner of the account.</returns>
    /// <exception cref="ArgumentException">
    /// Not exactly one of <see cref="CreatorViewershipQuery.AssetId"/> and <see cref="CreatorViewershipQuery.StreamId"/> is set.
    /// </exception>
    [Experimental(Experiments.Metrics)]
    Task<IReadOnlyList<ViewershipMetric>> GetCreatorViewershipAsync(
        CreatorViewershipQuery query, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gets the total viewership of a video. This is <c>GET /data/views/query/total/{playbackId}</c>. Available to restricted keys. The
    /// server caches responses for five minutes.
    /// </summary>
    /// <param name="playbackId">The playback ID, or the content ID in decentralized storage.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The totals, which are zero if the video was never watched.</returns>
    [Experimental(Experiments.Metrics)]
    Task<ViewershipTotal> GetTotalViewershipAsync(string playbackId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gets the number of views of an asset. This is <c>GET /data/views/{id}/total</c>, which the public specification lacks and the
    /// server will remove. Available to restricted keys. Prefer <see cref="GetTotalViewershipAsync"/>.
    /// </summary>
    /// <param name="assetId">The ID of the asset.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A list with one row.</returns>
    [Experimental(Experiments.Metrics)]
    Task<IReadOnlyList<AssetViews>> GetAssetViewsAsync(string assetId, CancellationToken cancellationToken = default);
}

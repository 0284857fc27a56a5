using System.Diagnostics.CodeAnalysis;

namespace Livepeer.Sdk;

/// <summary>What a CORS-enabled key without full access may ask of views. To be called, not implemented: it grows in minor versions.</summary>
public interface IRestrictedMetrics
{
    /// <summary>
    /// How much of one asset or stream was watched: <c>GET /data/views/query/creator</c>. Open to restricted keys. The server
    /// keeps an answer for five minutes.
    /// </summary>
    /// <param name="query">Which views.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rows, without what only the owner of the account may see.</returns>
    /// <exception cref="ArgumentException">Not exactly one of asset and stream is set.</exception>
    [Experimental(Experiments.Metrics)]
    Task<IReadOnlyList<ViewershipMetric>> GetCreatorViewershipAsync(CreatorViewershipQuery query, CancellationToken cancellationToken = default);

    /// <summary>
    /// How much of a video was ever watched: <c>GET /data/views/query/total/{playbackId}</c>. Open to restricted keys. The
    /// server keeps an answer for five minutes.
    /// </summary>
    /// <param name="playbackId">The playback ID, or the content ID in distributed storage.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sums; zeros for what was never watched.</returns>
    [Experimental(Experiments.Metrics)]
    Task<ViewershipTotal> GetTotalViewershipAsync(string playbackId, CancellationToken cancellationToken = default);

    /// <summary>
    /// How often an asset was watched: <c>GET /data/views/{id}/total</c>, which the public specification lacks and the server
    /// is to drop. Open to restricted keys. Prefer <see cref="GetTotalViewershipAsync"/>.
    /// </summary>
    /// <param name="assetId">The ID of the asset.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One row.</returns>
    [Experimental(Experiments.Metrics)]
    Task<IReadOnlyList<AssetViews>> GetAssetViewsAsync(string assetId, CancellationToken cancellationToken = default);
}

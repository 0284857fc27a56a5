using System.Diagnostics.CodeAnalysis;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Who watches and watched, and what was used of the service. The health of a stream is with the streams.</summary>
/// <remarks>
/// The calls are experimental (<c>LPSDK001</c>): their answers are known from the source and the guides of the service, not from
/// recordings. Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public class MetricsClient : IRestrictedMetrics
{
    private readonly IMetricsApi _api;

    internal MetricsClient(LivepeerConnection connection) => _api = connection.Api<IMetricsApi>();

    /// <summary>For fakes: every member can be overridden.</summary>
    protected MetricsClient() => _api = null!;

    /// <summary>How much is watched now: <c>GET /data/views/now</c>. Asks for a key without CORS restriction.</summary>
    /// <param name="query">Which views; all of the account where null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rows.</returns>
    [Experimental(Experiments.Metrics)]
    public virtual async Task<IReadOnlyList<RealtimeViewershipMetric>> GetRealtimeViewershipAsync(RealtimeViewershipQuery? query = null, CancellationToken cancellationToken = default) =>
        await _api.GetRealtimeViewershipAsync(query ?? new RealtimeViewershipQuery(), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// How much was watched: <c>GET /data/views/query</c>. Asks for a key without CORS restriction. The server keeps an answer
    /// for five minutes and gives at most 10,000 rows.
    /// </summary>
    /// <param name="query">Which views; all of the account in the last seven days where null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rows.</returns>
    [Experimental(Experiments.Metrics)]
    public virtual async Task<IReadOnlyList<ViewershipMetric>> GetViewershipAsync(ViewershipQuery? query = null, CancellationToken cancellationToken = default) =>
        await _api.GetViewershipAsync(query ?? new ViewershipQuery(), cancellationToken).ConfigureAwait(false);

    /// <summary>What was used of the service: <c>GET /data/usage/query</c>. The server keeps an answer for five minutes.</summary>
    /// <param name="query">Which usage; all of the account where null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>One row, or one a period and creator.</returns>
    [Experimental(Experiments.Metrics)]
    public virtual Task<UsageReport> GetUsageAsync(UsageQuery? query = null, CancellationToken cancellationToken = default) =>
        _api.GetUsageAsync(query ?? new UsageQuery(), cancellationToken);

    /// <inheritdoc/>
    [Experimental(Experiments.Metrics)]
    public virtual async Task<IReadOnlyList<ViewershipMetric>> GetCreatorViewershipAsync(CreatorViewershipQuery query, CancellationToken cancellationToken = default) =>
        await _api.GetCreatorViewershipAsync(CreatorViewershipQuery.Check(query), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    [Experimental(Experiments.Metrics)]
    public virtual Task<ViewershipTotal> GetTotalViewershipAsync(string playbackId, CancellationToken cancellationToken = default) =>
        _api.GetTotalViewershipAsync(Guard.Id(playbackId), cancellationToken);

    /// <inheritdoc/>
    [Experimental(Experiments.Metrics)]
    public virtual async Task<IReadOnlyList<AssetViews>> GetAssetViewsAsync(string assetId, CancellationToken cancellationToken = default) =>
        await _api.GetAssetViewsAsync(Guard.Id(assetId), cancellationToken).ConfigureAwait(false);
}

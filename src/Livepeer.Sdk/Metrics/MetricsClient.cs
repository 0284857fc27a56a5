using System.Diagnostics.CodeAnalysis;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Provides viewership and usage metrics. For the health of a stream, use <see cref="StreamsClient"/>.</summary>
/// <remarks>
/// The methods are experimental (<c>LPSDK001</c>): their responses are known from the source and the guides of the service, not from
/// recordings. All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent,
/// <see cref="LivepeerApiException"/> if the server rejects the request, <see cref="LivepeerConnectionException"/> or
/// <see cref="LivepeerTimeoutException"/> if it cannot be reached or does not respond in time, and
/// <see cref="OperationCanceledException"/> if the operation is canceled.
/// </remarks>
public class MetricsClient : IRestrictedMetrics
{
    private readonly IMetricsApi _api;

    internal MetricsClient(LivepeerConnection connection) => _api = connection.Api<IMetricsApi>();

    /// <summary>Initializes a new instance for mocking.</summary>
    protected MetricsClient() => _api = null!;

    /// <summary>Gets the current viewership. This is <c>GET /data/views/now</c>. Requires a key without CORS restriction.</summary>
    /// <param name="query">The query, or <see langword="null"/> for all views of the account.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The rows.</returns>
    [Experimental(Experiments.Metrics)]
    public virtual async Task<IReadOnlyList<RealtimeViewershipMetric>> GetRealtimeViewershipAsync(
        RealtimeViewershipQuery? query = null, CancellationToken cancellationToken = default) =>
        await _api.GetRealtimeViewershipAsync(query ?? new RealtimeViewershipQuery(), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Gets the viewership for a period. This is <c>GET /data/views/query</c>. Requires a key without CORS restriction. The server caches
    /// responses for five minutes and returns at most 10,000 rows.
    /// </summary>
    /// <param name="query">The query, or <see langword="null"/> for all views of the account in the last seven days.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The rows.</returns>
    [Experimental(Experiments.Metrics)]
    public virtual async Task<IReadOnlyList<ViewershipMetric>> GetViewershipAsync(
        ViewershipQuery? query = null, CancellationToken cancellationToken = default) =>
        await _api.GetViewershipAsync(query ?? new ViewershipQuery(), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Gets the usage of the service. This is <c>GET /data/usage/query</c>. The server caches responses for five minutes.
    /// </summary>
    /// <param name="query">The query, or <see langword="null"/> for the usage of the whole account.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>One row, or one row for each period and creator.</returns>
    [Experimental(Experiments.Metrics)]
    public virtual Task<UsageReport> GetUsageAsync(UsageQuery? query = null, CancellationToken cancellationToken = default) =>
        _api.GetUsageAsync(query ?? new UsageQuery(), cancellationToken);

    /// <inheritdoc/>
    [Experimental(Experiments.Metrics)]
    public virtual async Task<IReadOnlyList<ViewershipMetric>> GetCreatorViewershipAsync(
        CreatorViewershipQuery query, CancellationToken cancellationToken = default) =>
        await _api.GetCreatorViewershipAsync(CreatorViewershipQuery.Validate(query), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    [Experimental(Experiments.Metrics)]
    public virtual Task<ViewershipTotal> GetTotalViewershipAsync(string playbackId, CancellationToken cancellationToken = default) =>
        _api.GetTotalViewershipAsync(Guard.Id(playbackId), cancellationToken);

    /// <inheritdoc/>
    [Experimental(Experiments.Metrics)]
    public virtual async Task<IReadOnlyList<AssetViews>> GetAssetViewsAsync(
        string assetId, CancellationToken cancellationToken = default) =>
        await _api.GetAssetViewsAsync(Guard.Id(assetId), cancellationToken).ConfigureAwait(false);
}

using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Guides;

/// <summary>Counts views, and shows what is used.</summary>
internal static class Analytics
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerAsset asset = await studio.UploadAsync(new CreateAssetRequest { Name = "talk" }, cancellationToken);
        if (studio.Local is { Metrics: { } metrics })
        {
            metrics.SetViews(asset.PlaybackId!, new StudioViews(1200, PlaytimeMinutes: 5400, LiveViewers: 7));
            metrics.Usage = new StudioUsage(DeliveryMinutes: 5400, TotalMinutes: 60, StorageMinutes: 90);
        }

        await CountViewsAsync(studio.Livepeer, asset.PlaybackId!, cancellationToken);
        await CompareAsync(studio.Livepeer, cancellationToken);
        await AccountForAsync(studio.Livepeer, cancellationToken);
    }

    private static async Task CountViewsAsync(LivepeerClient livepeer, string playbackId, CancellationToken cancellationToken)
    {
        #region views
        ViewershipTotal total = await livepeer.Metrics.GetTotalViewershipAsync(playbackId, cancellationToken);
        Console.WriteLine($"{total.ViewCount} views, {total.Playtime?.TotalHours:0} hours");

        IReadOnlyList<RealtimeViewershipMetric> now = await livepeer.Metrics.GetRealtimeViewershipAsync(
            new RealtimeViewershipQuery { PlaybackId = playbackId }, cancellationToken);
        Console.WriteLine($"{now.Sum(metric => metric.ViewCount)} watching now");
        #endregion
    }

    private static async Task CompareAsync(LivepeerClient livepeer, CancellationToken cancellationToken)
    {
        #region breakdown
        IReadOnlyList<ViewershipMetric> week = await livepeer.Metrics.GetViewershipAsync(new ViewershipQuery
        {
            From = DateTimeOffset.UtcNow.AddDays(-7),
            BreakdownBy = [MetricBreakdown.PlaybackId],
        }, cancellationToken);

        foreach (ViewershipMetric metric in week.OrderByDescending(metric => metric.ViewCount).Take(10))
        {
            Console.WriteLine($"{metric.PlaybackId}: {metric.ViewCount} views, {metric.Playtime?.TotalHours:0} hours");
        }

        #endregion
    }

    private static async Task AccountForAsync(LivepeerClient livepeer, CancellationToken cancellationToken)
    {
        #region usage
        UsageReport usage = await livepeer.Metrics.GetUsageAsync(
            new UsageQuery { From = DateTimeOffset.UtcNow.AddDays(-30) }, cancellationToken);
        Console.WriteLine($"Delivered: {usage.Metrics.Sum(metric => metric.Delivery?.TotalHours ?? 0):0} hours");
        #endregion
    }
}

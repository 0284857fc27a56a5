using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The operations on viewership.</summary>
[Experimental(Experiments.Metrics)]
internal static class ViewRoutes
{
    private static readonly string[] _steps = ["hour", "day", "week", "month", "year"];

    /// <summary>Neither viewers' IDs nor places that only few of them share.</summary>
    private static readonly string[] _breakdowns =
    [
        "playbackId", "deviceType", "device", "cpu", "os", "browser", "browserEngine", "continent", "country", "subdivision", "timezone",
    ];

    public static IReadOnlyCollection<string> QueryNames { get; } = ["assetId", "streamId", "from", "to", "timeStep", "breakdownBy[]"];

    public static async Task GetAssetViewsAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        LivepeerAsset asset = await Ownership.GetAssetAsync(call, call.Id).ConfigureAwait(false);
        IReadOnlyList<AssetViews> views = await call.Client.Metrics.GetAssetViewsAsync(asset.Id, call.Aborted).ConfigureAwait(false);
        await call.WriteAsync(
            [.. views.Select(row => new ViewsView { Id = row.PlaybackId, StartViews = row.StartViews })],
            ProxyJson.Default.IReadOnlyListViewsView).ConfigureAwait(false);
    }

    public static async Task GetTotalAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        string id = call.Id;
        await Ownership.CheckPlaybackIdAsync(call, id).ConfigureAwait(false);
        ViewershipTotal total = await call.Client.Metrics.GetTotalViewershipAsync(id, call.Aborted).ConfigureAwait(false);
        await call.WriteAsync(
            new ViewsView { PlaybackId = total.PlaybackId, ViewCount = total.ViewCount, PlaytimeMins = total.Playtime?.TotalMinutes },
            ProxyJson.Default.ViewsView).ConfigureAwait(false);
    }

    public static async Task GetAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        var query = new CreatorViewershipQuery
        {
            AssetId = ParseId(call.Query("assetId")),
            StreamId = ParseId(call.Query("streamId")),
            From = ParseTime(call.Query("from")),
            To = ParseTime(call.Query("to")),
            TimeStep = call.Query("timeStep") is { } step ? new MetricTimeStep(ParseName(step, _steps)) : null,
            BreakdownBy = ParseBreakdowns(call.Context.Request.Query["breakdownBy[]"]),
        };
        switch (query)
        {
            case { AssetId: { } assetId, StreamId: null }:
                await Ownership.GetAssetAsync(call, assetId).ConfigureAwait(false);
                break;
            case { AssetId: null, StreamId: { } streamId }:
                await Ownership.GetStreamAsync(call, streamId).ConfigureAwait(false);
                break;
            default:
                throw Refusal.Invalid("Exactly one of 'assetId' and 'streamId' is required.");
        }

        IReadOnlyList<ViewershipMetric> rows =
            await call.Client.Metrics.GetCreatorViewershipAsync(query, call.Aborted).ConfigureAwait(false);
        await call.WriteAsync([.. rows.Select(Create)], ProxyJson.Default.IReadOnlyListViewershipView).ConfigureAwait(false);
    }

    private static ViewershipView Create(ViewershipMetric row) => new()
    {
        PlaybackId = row.PlaybackId,
        Timestamp = row.Timestamp?.ToUnixTimeMilliseconds(),
        DeviceType = row.DeviceType,
        Device = row.Device,
        Cpu = row.Cpu,
        Os = row.OperatingSystem,
        Browser = row.Browser,
        BrowserEngine = row.BrowserEngine,
        Continent = row.Continent,
        Country = row.Country,
        Subdivision = row.Subdivision,
        TimeZone = row.TimeZone,
        ViewCount = row.ViewCount,
        PlaytimeMins = row.Playtime?.TotalMinutes,
        TtffMs = row.TimeToFirstFrame?.TotalMilliseconds,
        RebufferRatio = row.RebufferRatio,
        ErrorRate = row.ErrorRate,
        ExitsBeforeStart = row.ExitsBeforeStart,
    };

    private static string? ParseId(string? id) => id is null || VisitorCall.IsId(id) ? id : throw Refusal.NotFound();

    private static DateTimeOffset? ParseTime(string? text) => text is null
        ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long time)
            && time <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
                ? DateTimeOffset.FromUnixTimeMilliseconds(time)
                : throw Refusal.Invalid("A time must be a number of milliseconds since 1970.");

    private static string ParseName(string? name, string[] names) =>
        names.Contains(name) ? name! : throw Refusal.Invalid($"A parameter must be one of {string.Join(", ", names)}.");

    private static List<MetricBreakdown>? ParseBreakdowns(StringValues values) =>
        values.Count == 0 ? null : [.. values.Select(value => new MetricBreakdown(ParseName(value, _breakdowns)))];
}

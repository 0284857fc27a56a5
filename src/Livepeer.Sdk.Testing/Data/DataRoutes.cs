using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>
/// Metrics. On the real installation, another service responds here, of which there are no recordings; the responses follow its
/// documentation.
/// </summary>
internal static class DataRoutes
{
    public static void Register(Router api)
    {
        api.Get("/data/views/now", RealtimeViews);
        api.Get("/data/views/query", call => Views(call, FindWatched(call)));
        api.Get("/data/views/query/creator", CreatorViews);
        api.Get("/data/views/query/total/{}", Total);
        api.Get("/data/views/{}/total", AssetTotal);
        api.Get("/data/usage/query", Usage);
    }

    private static Reply RealtimeViews(Call call)
    {
        if (call.Query["from"] is not null || call.Query["to"] is not null || call.Query["timeStep"] is not null)
        {
            throw StudioError.BadRequest("time range and time step are not supported for realtime viewership");
        }

        return Describe(call, FindWatched(call), (views, row) =>
        {
            row["viewCount"] = views.LiveViewers;
            row["errorRate"] = 0L;
        });
    }

    private static Reply CreatorViews(Call call) => call.Query["assetId"] is null == call.Query["streamId"] is null
        ? throw StudioError.BadRequest("exactly one of assetId or streamId must be given")
        : Views(call, FindWatched(call));

    private static Reply Views(Call call, IReadOnlyList<Row> watched) => Describe(call, watched, (views, row) =>
    {
        row["viewCount"] = views.ViewCount;
        row["playtimeMins"] = Nodes.Number(views.PlaytimeMinutes);
        row["ttffMs"] = null;
        row["rebufferRatio"] = null;
        row["errorRate"] = null;
        row["exitsBeforeStart"] = null;
    });

    private static Reply Total(Call call)
    {
        Row content = Find(call.Core, call.Id) is { } row && call.Caller.CanSee(row) ? row : throw StudioError.NotFound();
        StudioViews views = call.Core.Metrics.GetViews(PlaybackId(content));
        return Reply.Json(new JsonObject
        {
            ["playbackId"] = PlaybackId(content),
            ["viewCount"] = views.ViewCount,
            ["legacyViewCount"] = 0L,
            ["playtimeMins"] = Nodes.Number(views.PlaytimeMinutes),
        });
    }

    private static Reply AssetTotal(Call call)
    {
        Row asset = call.Core.Assets.Find(call.Id) is { } row && call.Caller.CanSee(row) ? row : throw StudioError.NotFound();
        return Reply.Json(new JsonArray(new JsonObject
        {
            ["id"] = PlaybackId(asset),
            ["startViews"] = call.Core.Metrics.GetViews(PlaybackId(asset)).ViewCount,
        }));
    }

    /// <summary>Returns one object, or a list if a time step or a breakdown is requested.</summary>
    private static Reply Usage(Call call)
    {
        StudioUsage usage = call.Core.Metrics.Usage;
        var row = new JsonObject
        {
            ["UserID"] = call.Caller.User.Id,
            ["CreatorID"] = call.Query["creatorId"],
            ["DeliveryUsageMins"] = Nodes.Number(usage.DeliveryMinutes),
            ["TotalUsageMins"] = Nodes.Number(usage.TotalMinutes),
            ["StorageUsageMins"] = Nodes.Number(usage.StorageMinutes),
        };
        if (call.Query["timeStep"] is null && call.Query["breakdownBy[]"] is null)
        {
            return Reply.Json(row);
        }

        row["TimeInterval"] = (long)(Time(call.Query["from"]) ?? call.Core.NowMilliseconds);
        return Reply.Json(new JsonArray(row));
    }

    private static double? Time(string? text) =>
        double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out double time) ? time : null;

    /// <summary>Returns one row, or one for each playback ID if broken down by it. Values of other breakdowns are unknown: null.</summary>
    private static Reply Describe(Call call, IReadOnlyList<Row> watched, Action<StudioViews, JsonObject> describe)
    {
        string[] apart = call.Query["breakdownBy[]"]?.Split(',') ?? [];
        StudioMetrics metrics = call.Core.Metrics;
        IEnumerable<(string? PlaybackId, StudioViews Views)> groups = apart.Contains("playbackId")
            ? watched.Select(content => (PlaybackId(content), metrics.GetViews(PlaybackId(content))))
            : [(null, Sum(watched.Select(content => metrics.GetViews(PlaybackId(content)))))];
        var rows = new JsonArray();
        foreach ((string? playbackId, StudioViews views) in groups)
        {
            var row = new JsonObject();
            foreach (string name in apart)
            {
                row[name] = name == "playbackId" ? playbackId : null;
            }

            if (call.Query["timeStep"] is not null)
            {
                row["timestamp"] = (long)(Time(call.Query["from"]) ?? call.Core.NowMilliseconds);
            }

            describe(views, row);
            rows.Add((JsonNode)row);
        }

        return Reply.Json(rows);
    }

    private static StudioViews Sum(IEnumerable<StudioViews> all) => all.Aggregate(
        new StudioViews(0),
        (sum, one) => new(sum.ViewCount + one.ViewCount, sum.PlaytimeMinutes + one.PlaytimeMinutes, sum.LiveViewers + one.LiveViewers));

    /// <summary>Gets the viewed content that the caller owns, filtered by the query.</summary>
    private static List<Row> FindWatched(Call call)
    {
        string? id = call.Query["assetId"] ?? call.Query["streamId"];
        return
        [
            .. call.Core.Metrics.Watched()
                .Where(playbackId => call.Query["playbackId"] is not { } wanted || wanted == playbackId)
                .Select(playbackId => Find(call.Core, playbackId))
                .OfType<Row>()
                .Where(row => call.Caller.CanSee(row) && (id is null || row.Id == id))
                .Where(row => call.Query["creatorId"] is not { } creator || row.Peek().Object("creatorId")?.Text("value") == creator),
        ];
    }

    private static Row? Find(StudioCore core, string playbackId) =>
        core.Assets.FindByDerived("playbackId", playbackId) ?? core.Streams.FindByDerived("playbackId", playbackId);

    private static string? PlaybackId(Row row) => row.Peek().Text("playbackId");
}

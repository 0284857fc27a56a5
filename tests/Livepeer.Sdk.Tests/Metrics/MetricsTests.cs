using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Metrics;

/// <summary>The metrics, of which there are no recordings: their shapes are those of the service's source.</summary>
[Experimental(Experiments.Metrics)]
public sealed class MetricsTests
{
    private const string Row = """{"UserID":"u1","CreatorID":null,"DeliveryUsageMins":90.5,"TotalUsageMins":null,"StorageUsageMins":60}""";

    [Fact]
    public async Task Usage_in_one_object_is_one_row()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, Row));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        UsageReport report = await client.Metrics.GetUsageAsync();

        UsageMetric row = Assert.Single(report.Metrics);
        Assert.False(report.IsBreakdown);
        Assert.Equal(TimeSpan.FromMinutes(90.5), row.Delivery);
        Assert.Null(row.Transcoding);
        Assert.Equal("/api/data/usage/query", server.Heads[0].Target);
        Assert.Equal(TimeSpan.FromMinutes(90.5), Again(report).Metrics[0].Delivery);
    }

    [Fact]
    public async Task Usage_in_a_list_is_a_row_for_each()
    {
        const string rows = """[{"TimeInterval":1700000000000,"UserID":"u1","CreatorID":"c1","DeliveryUsageMins":1},{"TimeInterval":1700003600000,"UserID":"u1","CreatorID":null,"DeliveryUsageMins":2}]""";
        await using var server = new FaultServer(FaultBehaviour.Respond(200, rows));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        var query = new UsageQuery
        {
            From = DateTimeOffset.FromUnixTimeMilliseconds(1700000000000),
            TimeStep = MetricTimeStep.Hour,
            BreakdownBy = [MetricBreakdown.CreatorId],
        };

        UsageReport report = await client.Metrics.GetUsageAsync(query);

        Assert.True(report.IsBreakdown);
        Assert.Equal(["c1", null], report.Metrics.Select(row => row.CreatorId));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1700003600000), report.Metrics[1].Timestamp);
        Assert.Equal("/api/data/usage/query?from=1700000000000&timeStep=hour&breakdownBy[]=creatorId", server.Heads[0].Target);
        Assert.Equal(2, Again(report).Metrics.Count);
    }

    [Theory]
    [InlineData("null", false)]
    [InlineData("[]", true)]
    public async Task Nothing_used_is_no_row(string body, bool isBreakdown)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, body));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        UsageReport report = await client.Metrics.GetUsageAsync();

        Assert.Empty(report.Metrics);
        Assert.Equal(isBreakdown, report.IsBreakdown);
    }

    [Fact]
    public async Task Anonymous_viewers_are_null_and_each_breakdown_is_a_parameter()
    {
        const string rows = """
            [{"viewerId":null,"creatorId":"c1","timestamp":1700000000000,"viewCount":3,"playtimeMins":1.5,"ttffMs":null,"rebufferRatio":0.1,"errorRate":null,"exitsBeforeStart":null},
             {"viewerId":"v1","creatorId":null,"viewCount":1,"playtimeMins":0.25,"ttffMs":12.5,"rebufferRatio":null,"errorRate":0,"exitsBeforeStart":1}]
            """;
        await using var server = new FaultServer(FaultBehaviour.Respond(200, rows));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        var query = new ViewershipQuery { PlaybackId = "p1", BreakdownBy = [MetricBreakdown.ViewerId, MetricBreakdown.CreatorId] };

        IReadOnlyList<ViewershipMetric> metrics = await client.Metrics.GetViewershipAsync(query);

        Assert.Equal([null, "v1"], metrics.Select(row => row.ViewerId));
        Assert.Equal([3, 1], metrics.Select(row => row.ViewCount!.Value));
        Assert.Equal(TimeSpan.FromSeconds(90), metrics[0].Playtime);
        Assert.Equal(TimeSpan.FromMilliseconds(12.5), metrics[1].TimeToFirstFrame);
        Assert.Null(metrics[0].ErrorRate);
        Assert.Equal("/api/data/views/query?playbackId=p1&breakdownBy[]=viewerId&breakdownBy[]=creatorId", server.Heads[0].Target);
    }

    [Fact]
    public async Task The_views_of_a_creator_require_exactly_one_asset_or_stream()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, "[]"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAsync<ArgumentException>("query", () => client.Metrics.GetCreatorViewershipAsync(new CreatorViewershipQuery()));
        await Assert.ThrowsAsync<ArgumentException>(
            "query", () => client.Metrics.GetCreatorViewershipAsync(new CreatorViewershipQuery { AssetId = "a", StreamId = "s" }));
        Assert.Empty(server.Heads);
        Assert.Empty(await client.Metrics.GetCreatorViewershipAsync(new CreatorViewershipQuery { StreamId = "s" }));
        Assert.Equal("/api/data/views/query/creator?streamId=s", server.Heads[0].Target);
    }

    [Fact]
    public async Task Sums_keep_the_older_count()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, """{"playbackId":"p1","viewCount":7,"legacyViewCount":5,"playtimeMins":2}"""),
            FaultBehaviour.Respond(200, """[{"id":"p1","startViews":7}]"""),
            FaultBehaviour.Respond(200, """[{"viewCount":2,"errorRate":0.5,"country":null}]"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        ViewershipTotal total = await client.Metrics.GetTotalViewershipAsync("p1");
        IReadOnlyList<AssetViews> views = await client.Metrics.GetAssetViewsAsync("a1");
        IReadOnlyList<RealtimeViewershipMetric> now = await client.Metrics.GetRealtimeViewershipAsync(
            new RealtimeViewershipQuery { BreakdownBy = [MetricBreakdown.Country] });

        Assert.Equal((7, 5), (total.ViewCount, total.LegacyViewCount));
        Assert.Equal(7, views[0].StartViews);
        Assert.Equal(2, now[0].ViewCount);
        Assert.Equal(
            ["/api/data/views/query/total/p1", "/api/data/views/a1/total", "/api/data/views/now?breakdownBy[]=country"],
            server.Heads.Select(head => head.Target));
    }

    private static UsageReport Again(UsageReport report) =>
        JsonSerializer.Deserialize<UsageReport>(JsonSerializer.Serialize(report, Options), Options)!;

    private static JsonSerializerOptions Options { get; } = LivepeerJson.OptionsWithSecrets;
}

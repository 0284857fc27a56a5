using System.Net;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing.Tests;

public class DataTests
{
    [Fact]
    public async Task Metrics_return_the_numbers_that_a_test_set_to_their_owner()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        JsonNode one = await wire.JsonAsync("POST", "/stream", """{"name":"one","creatorId":"c1"}""");
        JsonNode two = await wire.JsonAsync("POST", "/stream", """{"name":"two"}""");
        studio.Metrics.SetViews((string)one["playbackId"]!, new StudioViews(7, 12.5, 2));
        studio.Metrics.SetViews((string)two["playbackId"]!, new StudioViews(3, 1, 1));
        studio.Metrics.Usage = new StudioUsage(10, 20.5, 30);

        JsonNode total = await wire.JsonAsync("GET", $"/data/views/query/total/{one["playbackId"]}");
        var apart = (JsonArray)await wire.JsonAsync("GET", "/data/views/query?breakdownBy[]=playbackId&breakdownBy[]=viewerId");
        JsonNode together = (await wire.JsonAsync("GET", "/data/views/query"))[0]!;
        JsonNode now = (await wire.JsonAsync("GET", "/data/views/now?creatorId=c1"))[0]!;
        JsonNode usage = await wire.JsonAsync("GET", "/data/usage/query");
        JsonNode usages = await wire.JsonAsync("GET", "/data/usage/query?timeStep=day");

        Assert.Equal((7, 12.5), ((int)total["viewCount"]!, (double)total["playtimeMins"]!));
        Assert.Equal([3, 7], apart.Select(row => (int)row!["viewCount"]!).Order());
        Assert.All(apart, row => Assert.True(row!.AsObject().ContainsKey("viewerId") && row["viewerId"] is null));
        Assert.Equal(10, (int)together["viewCount"]!);
        Assert.Equal(2, (int)now["viewCount"]!);
        Assert.Equal((10, 20.5), ((int)usage["DeliveryUsageMins"]!, (double)usage["TotalUsageMins"]!));
        Assert.Equal(30, (int)usages[0]!["StorageUsageMins"]!);
        string other = "Bearer " + studio.CreateAccount().ApiKey;
        Assert.Equal(HttpStatusCode.NotFound, (await wire.SendAsync("GET", $"/data/views/query/total/{one["playbackId"]}", null, other)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await wire.SendAsync("GET", "/data/views/now?from=1")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await wire.SendAsync("GET", "/data/views/query/creator")).Status);
    }

    [Fact]
    public async Task A_streams_health_follows_its_broadcast()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        string id = (string)(await wire.JsonAsync("POST", "/stream", """{"name":"one"}"""))["id"]!;

        async Task<bool> IsHealthyAsync() => (bool)(await wire.JsonAsync("GET", $"/data/stream/{id}/health"))["healthy"]!["status"]!;

        Assert.False(await IsHealthyAsync());
        StudioBroadcast broadcast = studio.Live.Start(id);
        Assert.True(await IsHealthyAsync());
        broadcast.SetHealth(false);
        Assert.False(await IsHealthyAsync());
        broadcast.SetHealth(true);
        broadcast.End();
        Assert.False(await IsHealthyAsync());
    }

    [Fact]
    public async Task A_prompt_that_begins_with_a_digit_is_taken_for_a_number()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);

        async Task<Wire.ReceivedResponse> DrawAsync(string prompt) => await wire.SendAsync("POST", "/generate/image-to-image", new MultipartFormDataContent
        {
            { new StringContent(prompt), "prompt" },
            { new ByteArrayContent([1, 2, 3]), "image", "a.png" },
        });

        Wire.ReceivedResponse drawn = await DrawAsync("three dogs");
        Wire.ReceivedResponse refused = await DrawAsync("3 dogs");

        Assert.Equal(HttpStatusCode.OK, drawn.Status);
        Assert.Equal(HttpStatusCode.OK, (await wire.SendAsync("GET", (string)drawn.Json!["images"]![0]!["url"]!, credential: null)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("must be string", (string?)JsonNode.Parse(refused.Error)!["message"]);
    }
}

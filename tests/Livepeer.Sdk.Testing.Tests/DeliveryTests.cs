using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing.Tests.Recordings;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Testing.Tests;

public class DeliveryTests
{
    [Fact]
    public async Task A_failed_delivery_is_retried_on_the_studios_clock_until_it_succeeds_with_a_new_signature_each_time()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using LocalStudio studio = await LocalStudio.StartAsync(new LocalStudioOptions { TimeProvider = time });
        using var wire = new Wire(studio);
        using HookReceiver receiver = HookReceiver.Start();
        string hook = await ListenAsync(wire, receiver.Root + "/fail500", "whsec");

        await CreateAssetAsync(wire);
        await LogsAsync(wire, hook, 1);
        time.Advance(TimeSpan.FromSeconds(4.9));
        time.Advance(TimeSpan.FromSeconds(0.1));
        await LogsAsync(wire, hook, 2);
        time.Advance(TimeSpan.FromSeconds(10));
        JsonArray logs = await LogsAsync(wire, hook, 3);
        time.Advance(TimeSpan.FromHours(2));

        Assert.Equal([200, 500, 500], logs.Select(log => (int)log!["response"]!["status"]!));
        Assert.Equal([true, false, false], logs.Select(log => (bool)log!["success"]!));
        Assert.Single(logs.Select(log => (string)JsonNode.Parse((string)log!["request"]!["body"]!)!["id"]!).Distinct());
        long[] times = [.. logs.Select(log => (long)JsonNode.Parse((string)log!["request"]!["body"]!)!["timestamp"]!)];
        Assert.Equal([10_000, 5_000], [times[0] - times[1], times[1] - times[2]]);
        foreach (JsonNode? log in logs)
        {
            byte[] body = Encoding.UTF8.GetBytes((string)log!["request"]!["body"]!);
            string expected = $"t={JsonNode.Parse(body)!["timestamp"]},v1={Convert.ToHexStringLower(HMACSHA256.HashData("whsec"u8, body))}";
            Assert.Equal(expected, (string?)log["request"]!["headers"]!["Livepeer-Signature"]);
        }

        Assert.Equal("""{"oops":true}""", Encoding.UTF8.GetString(Convert.FromBase64String((string)logs[1]!["response"]!["body"]!)));
        JsonNode failure = (await wire.JsonAsync("GET", $"/webhook/{hook}"))["status"]!["lastFailure"]!;
        Assert.Equal(500, (int)failure["statusCode"]!);
        Assert.Equal("""{"oops":true}""", Encoding.UTF8.GetString(Convert.FromBase64String((string)failure["response"]!)));
        Assert.Equal(3, (await LogsAsync(wire, hook, 3)).Count);
    }

    [Fact]
    public async Task A_delivery_that_is_refused_or_leads_elsewhere_is_logged_and_not_tried_again()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using LocalStudio studio = await LocalStudio.StartAsync(new LocalStudioOptions { TimeProvider = time });
        using var wire = new Wire(studio);
        using HookReceiver receiver = HookReceiver.Start();
        string refusing = await ListenAsync(wire, receiver.Root + "/fail400", null);
        string elsewhere = await ListenAsync(wire, "https://hooks.example/x", null);

        await CreateAssetAsync(wire);
        JsonNode refused = (await LogsAsync(wire, refusing, 1))[0]!;
        JsonNode failed = (await LogsAsync(wire, elsewhere, 1))[0]!;
        for (int i = 0; i < 5; i++)
        {
            time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal((400, false), ((int)refused["response"]!["status"]!, (bool)refused["success"]!));
        Assert.Null(refused["request"]!["headers"]!["Livepeer-Signature"]);
        Assert.Equal((0, false), ((int)failed["response"]!["status"]!, (bool)failed["success"]!));
        Assert.Single(await LogsAsync(wire, refusing, 1));
        Assert.Single(await LogsAsync(wire, elsewhere, 1));
        Assert.Contains("loopback", (string?)(await wire.JsonAsync("GET", $"/webhook/{elsewhere}"))["status"]!["lastFailure"]!["error"], StringComparison.Ordinal);
    }

    private static async Task<string> ListenAsync(Wire wire, string url, string? secret)
    {
        var hook = new JsonObject { ["name"] = "hook", ["url"] = url, ["events"] = new JsonArray("asset.created") };
        if (secret is not null)
        {
            hook["sharedSecret"] = secret;
        }

        return (string)(await wire.JsonAsync("POST", "/webhook", hook))["id"]!;
    }

    private static async Task CreateAssetAsync(Wire wire) =>
        Assert.Equal(HttpStatusCode.OK, (await wire.SendAsync("POST", "/asset/request-upload", """{"name":"a"}""")).Status);

    private static async Task<JsonArray> LogsAsync(Wire wire, string hook, int count)
    {
        JsonArray logs = [];
        await TestContext.UntilAsync(async () =>
        {
            logs = (JsonArray)await wire.JsonAsync("GET", $"/webhook/{hook}/log");
            return logs.Count >= count;
        });
        Assert.Equal(count, logs.Count);
        return logs;
    }
}

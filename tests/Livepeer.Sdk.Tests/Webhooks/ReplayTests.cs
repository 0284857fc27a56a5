using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Webhooks;

/// <summary>What was never delivered is sent again.</summary>
public sealed class ReplayTests
{
    [Fact]
    public async Task Each_event_whose_every_delivery_failed_is_sent_again_once_oldest_first()
    {
        string[] logs =
        [
            Log("l6", 60, "c", false), Log("l5", 50, "a", true), Log("l4", 40, "b", false), Log("l3", 30, "a", false), Log("l2", 20, "b", false),
            """{"id":"l1","createdAt":10,"success":false,"request":{"body":"not an event"}}""",
        ];
        await using var server = new FaultServer(request => FaultBehaviour.Respond(
            200, request.Method == "GET" ? $"[{string.Join(',', logs)}]" : """{"id":"new","success":true}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        IReadOnlyList<WebhookLog> resent = await client.Webhooks.ReplayFailedAsync("w", DateTimeOffset.UnixEpoch);

        Assert.Equal(3, resent.Count);
        Assert.Equal(
            ["/api/webhook/w/log/l1/resend", "/api/webhook/w/log/l4/resend", "/api/webhook/w/log/l6/resend"],
            server.Requests.Where(request => request.Method == "POST").Select(request => request.Path));
    }

    private static string Log(string id, int time, string eventId, bool success) =>
        $$$"""{"id":"{{{id}}}","createdAt":{{{time}}},"success":{{{(success ? "true" : "false")}}},"request":{"body":"{\"id\":\"{{{eventId}}}\"}"}}""";
}

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

    [Fact]
    public async Task An_event_that_can_not_be_sent_does_not_hold_up_the_others()
    {
        string[] logs = [Log("l3", 30, "c", false), Log("l2", 20, "b", false), Log("l1", 10, "a", false)];
        await using var server = new FaultServer(request =>
            request.Method == "GET" ? FaultBehaviour.Respond(200, $"[{string.Join(',', logs)}]")
            : request.Path.Contains("/l1/", StringComparison.Ordinal) ? FaultBehaviour.Respond(404, """{"errors":["webhook log not found"]}""")
            : FaultBehaviour.Respond(200, """{"id":"new","success":true}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerException>(
            () => client.Webhooks.ReplayFailedAsync("w", DateTimeOffset.UnixEpoch));

        Assert.StartsWith("1 of 3 events could not be sent again. The first: ", exception.Message, StringComparison.Ordinal);
        Assert.IsType<LivepeerNotFoundException>(exception.InnerException);
        Assert.Equal(3, server.Requests.Count(request => request.Method == "POST"));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    public async Task A_failure_that_concerns_all_events_ends_the_replay(int status)
    {
        string[] logs = [Log("l2", 20, "b", false), Log("l1", 10, "a", false)];
        await using var server = new FaultServer(request =>
            request.Method == "GET" ? FaultBehaviour.Respond(200, $"[{string.Join(',', logs)}]") : FaultBehaviour.Respond(status));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 0);

        await Assert.ThrowsAnyAsync<LivepeerApiException>(() => client.Webhooks.ReplayFailedAsync("w", DateTimeOffset.UnixEpoch));

        Assert.Single(server.Requests, request => request.Method == "POST");
    }

    [Fact]
    public async Task A_delivery_may_take_as_long_as_the_server_waits_for_its_endpoint()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.RespondAfter(
            TimeSpan.FromMilliseconds(300), new FaultResponse(200, """{"id":"new","success":false}""")));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.AttemptTimeout = TimeSpan.FromMilliseconds(50));

        Assert.Equal("new", (await client.Webhooks.ResendAsync("w", "l1")).Id);
    }
}

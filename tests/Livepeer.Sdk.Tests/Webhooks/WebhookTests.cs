using System.Text.Json;
using Livepeer.Sdk.Tests.Exchanges;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Webhooks;

public sealed class WebhookTests
{
    [Fact]
    public async Task The_response_of_a_webhook_can_be_read()
    {
        var exchange = new ExchangeCase(ExchangeFile.Get("webhook", "webhook-log-get"))
        {
            Call = async client => await client.Webhooks.GetLogAsync("w", "l"),
        };

        var log = Assert.IsType<WebhookLog>((await exchange.RunAsync()).Result);

        Assert.Equal("""{"received":true}""", log.Response?.BodyText);
        Assert.Equal("eyJyZWNlaXZlZCI6dHJ1ZX0=", log.Response?.Body);
        Assert.Equal((WebhookEventType.TaskUpdated, true, TimeSpan.FromTicks(27067)), (log.Event, log.Success, log.Duration));
        Assert.StartsWith("""{"id":""", log.Request?.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bm90IGZvdW5k", "not found")]
    [InlineData("not found!", "not found!")]
    [InlineData(null, null)]
    public void What_a_webhook_failed_with_can_be_read(string? wire, string? text)
    {
        string json = JsonSerializer.Serialize(new { lastFailure = new { timestamp = 1, statusCode = 404, response = wire }, lastTriggeredAt = 2 });

        WebhookStatus status = JsonSerializer.Deserialize<WebhookStatus>(json)!;

        Assert.Equal((text, wire, 404), (status.LastFailure!.ResponseText, status.LastFailure.Response, status.LastFailure.StatusCode));
    }

    [Fact]
    public async Task A_webhook_that_is_replaced_is_named_in_the_body_and_loses_its_secret()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, """{"id":"w1"}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await client.Webhooks.ReplaceAsync("w1", new() { Name = "n", Url = "https://site.example/h", Events = [] });

        Assert.Equal("""{"id":"w1","name":"n","url":"https://site.example/h","events":[]}""", Assert.Single(server.Requests).Text);
    }

    [Fact]
    public void An_address_with_another_scheme_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => new UpdateWebhookRequest { Url = "ftp://site.example" });
        Assert.Throws<ArgumentException>(() => new CreateWebhookRequest { Name = "n", Url = "site.example", Events = [] });
    }

    [Fact]
    public async Task A_delivery_whose_response_is_lost_is_not_requested_twice()
    {
        await using var server = new FaultServer(FaultBehaviour.ReadThenReset);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(() => client.Webhooks.ResendAsync("w", "l"));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Several_that_are_not_found_after_a_lost_response_may_have_been_deleted()
    {
        await using var server = new FaultServer(FaultBehaviour.ReadThenReset, FaultBehaviour.Respond(404, """{"errors":["not found"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerNotFoundException>(() => client.Webhooks.DeleteManyAsync(["w1", "w2"]));

        Assert.True(exception.OutcomeUnknown);
        Assert.All(server.Requests, request => Assert.Equal("""{"ids":["w1","w2"]}""", request.Text));
    }

    [Fact]
    public async Task One_that_is_not_found_after_a_lost_response_has_been_deleted()
    {
        await using var server = new FaultServer(FaultBehaviour.ReadThenReset, FaultBehaviour.Respond(404, """{"errors":["not found"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await client.Webhooks.DeleteAsync("w1");

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Several_that_were_never_there_are_simply_not_found()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(404, """{"errors":["not found"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerNotFoundException>(() => client.Webhooks.DeleteManyAsync(["w1"]));

        Assert.False(exception.OutcomeUnknown);
    }
}

using System.Text.Json;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Webhooks;

public sealed class EnsureWebhookTests
{
    private const string Found = """
        {"id":"w1","name":"hook","url":"https://site.example/hook","events":["asset.failed","asset.ready"],"sharedSecret":"hush-hush","createdAt":2}
        """;

    private const string Other = """{"id":"w2","name":"other","url":"https://site.example/other","events":["asset.ready"],"createdAt":1}""";

    private static readonly CreateWebhookRequest _request = Request("hook", "https://site.example/hook");

    [Fact]
    public async Task One_is_made_where_there_is_none()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, $"[{Other}]"), FaultBehaviour.Respond(201, Found));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Webhook webhook = await client.Webhooks.EnsureAsync(_request);

        Assert.Equal("w1", webhook.Id);
        Assert.Equal(["GET", "POST"], server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task Nothing_is_changed_where_all_is_as_described()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, $"[{Found},{Other}]"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Webhook webhook = await client.Webhooks.EnsureAsync(_request);

        Assert.Equal(("w1", "hush-hush"), (webhook.Id, webhook.SharedSecret!.Reveal()));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("hook", "https://site.example/moved", null)]
    [InlineData("renamed", "https://site.example/hook", null)]
    [InlineData("hook", "https://site.example/hook", "another secret")]
    public async Task What_differs_is_changed(string name, string url, string? secret)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, $"[{Found},{Other}]"), FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Webhook webhook = await client.Webhooks.EnsureAsync(Request(name, url, secret));

        Assert.Equal("PATCH /api/webhook/w1", $"{server.Requests[1].Method} {server.Requests[1].Path}");
        JsonElement sent = JsonSerializer.Deserialize<JsonElement>(server.Requests[1].Text);
        Assert.Equal((name, url), (sent.GetProperty("name").GetString(), sent.GetProperty("url").GetString()));
        Assert.Equal(secret is not null, sent.TryGetProperty("sharedSecret", out _));
        Assert.Equal((name, url, secret ?? "hush-hush"), (webhook.Name, webhook.Url, webhook.SharedSecret!.Reveal()));
    }

    [Fact]
    public async Task Several_that_match_are_an_error_and_nothing_is_changed()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, $"[{Found},{Found.Replace("w1", "w3", StringComparison.Ordinal)}]"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => client.Webhooks.EnsureAsync(_request));

        Assert.Contains("w1, w3", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    private static CreateWebhookRequest Request(string name, string url, string? secret = null) => new()
    {
        Name = name,
        Url = url,
        Events = [WebhookEventType.AssetReady, WebhookEventType.AssetFailed],
        SharedSecret = secret,
    };
}

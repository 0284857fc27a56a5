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

        Assert.Equal("2 webhooks match (w1, w3). Delete or rename all but one.", exception.Message);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Nothing_is_sent_without_a_description()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, "[]"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<ArgumentNullException>(() => client.Webhooks.EnsureAsync(null!));

        Assert.Equal("request", exception.ParamName);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_one_with_the_name_is_changed_even_if_another_has_the_url_and_the_events()
    {
        string twin = Found.Replace("\"w1\",\"name\":\"hook\"", "\"w3\",\"name\":\"twin\"", StringComparison.Ordinal);
        string named = Other.Replace("\"other\"", "\"hook\"", StringComparison.Ordinal);
        await using var server = new FaultServer(FaultBehaviour.Respond(200, $"[{twin},{named}]"), FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Webhook webhook = await client.Webhooks.EnsureAsync(_request);

        Assert.Equal("w2", webhook.Id);
        Assert.Equal("PATCH /api/webhook/w2", $"{server.Requests[1].Method} {server.Requests[1].Path}");
    }

    [Theory]
    [InlineData("\"asset.ready\"", "https://site.example/hook")]
    [InlineData("\"asset.ready\",\"asset.failed\",\"stream.started\"", "https://site.example/hook")]
    [InlineData("\"asset.ready\",\"asset.failed\"", "https://site.example/elsewhere")]
    public async Task One_of_another_name_with_other_events_or_another_url_is_another_webhook(string events, string url)
    {
        string listed = $$"""[{"id":"w4","name":"another","url":"{{url}}","events":[{{events}}],"createdAt":1}]""";
        await using var server = new FaultServer(FaultBehaviour.Respond(200, listed), FaultBehaviour.Respond(201, Found));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Assert.Equal("w1", (await client.Webhooks.EnsureAsync(_request)).Id);
        Assert.Equal("POST", server.Requests[1].Method);
    }

    [Fact]
    public async Task One_that_the_server_lists_without_events_gets_them()
    {
        const string Bare = """[{"id":"w5","name":"hook","url":"https://site.example/hook","createdAt":1}]""";
        await using var server = new FaultServer(FaultBehaviour.Respond(200, Bare), FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Webhook webhook = await client.Webhooks.EnsureAsync(_request);

        Assert.Equal([WebhookEventType.AssetReady, WebhookEventType.AssetFailed], webhook.Events);
        Assert.Equal("PATCH", server.Requests[1].Method);
    }

    [Theory]
    [InlineData(null, "s1", false)]
    [InlineData("s1", "s1", false)]
    [InlineData("s2", "s2", true)]
    public async Task The_stream_is_changed_only_if_another_is_described(string? described, string streamId, bool changes)
    {
        string listed = $"[{Found.Replace("\"createdAt\":2", "\"createdAt\":2,\"streamId\":\"s1\"", StringComparison.Ordinal)}]";
        await using var server = new FaultServer(FaultBehaviour.Respond(200, listed), FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        CreateWebhookRequest request = Request("hook", "https://site.example/hook", streamId: described);

        Webhook webhook = await client.Webhooks.EnsureAsync(request);

        Assert.Equal(streamId, webhook.StreamId);
        Assert.Equal(changes ? ["GET", "PATCH"] : ["GET"], server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task A_change_of_something_else_keeps_the_stream()
    {
        string listed = $"[{Found.Replace("\"createdAt\":2", "\"createdAt\":2,\"streamId\":\"s1\"", StringComparison.Ordinal)}]";
        await using var server = new FaultServer(FaultBehaviour.Respond(200, listed), FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Webhook webhook = await client.Webhooks.EnsureAsync(Request("hook", "https://site.example/moved"));

        Assert.Equal("s1", webhook.StreamId);
        Assert.DoesNotContain("streamId", server.Requests[1].Text, StringComparison.Ordinal);
    }

    private static CreateWebhookRequest Request(string name, string url, string? secret = null, string? streamId = null) => new()
    {
        Name = name,
        Url = url,
        Events = [WebhookEventType.AssetReady, WebhookEventType.AssetFailed],
        SharedSecret = secret,
        StreamId = streamId,
    };
}

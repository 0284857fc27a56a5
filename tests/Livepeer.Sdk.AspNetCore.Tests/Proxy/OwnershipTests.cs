using System.Net;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>The objects of others can't be told from those that don't exist, and nothing of them changes.</summary>
public sealed class OwnershipTests
{
    [Theory]
    [InlineData("bob")]
    [InlineData(null)]
    [InlineData("Alice")]
    [InlineData("alice ")]
    public async Task What_belongs_to_another_does_not_exist(string? owner)
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        AssetCreation creation = await host.CreateAssetAsync(owner);
        LivepeerStream stream = await host.CreateStreamAsync(owner, record: true);
        StudioBroadcast broadcast = host.Studio.Live.Start(stream.Id);
        broadcast.Feed();
        broadcast.End();
        LivepeerTask export = await host.Livepeer.Assets.ExportAsync(creation.Asset.Id, ExportAssetRequest.ToIpfs());
        host.Studio.Requests.Clear();
        (string Method, string Path, string? Body)[] requests =
        [
            ("GET", "/asset/" + creation.Asset.Id, null),
            ("PATCH", "/asset/" + creation.Asset.Id, """{"name":"stolen"}"""),
            ("POST", $"/asset/{creation.Asset.Id}/export", """{"ipfs":{}}"""),
            ("GET", "/asset/" + broadcast.SessionId, null),
            ("GET", "/stream/" + stream.Id, null),
            ("PATCH", "/stream/" + stream.Id, """{"name":"stolen"}"""),
            ("GET", $"/stream/{stream.Id}/sessions", null),
            ("GET", "/stream/sessions/" + stream.Id, null),
            ("GET", "/session/" + broadcast.SessionId, null),
            ("GET", "/task/" + creation.Task.Id, null),
            ("GET", "/task/" + export.Id, null),
            ("GET", $"/data/views/{creation.Asset.Id}/total", null),
            ("GET", "/data/views/query/total/" + stream.PlaybackId, null),
            ("GET", "/data/views/query/creator?streamId=" + stream.Id, null),
        ];
        JsonNode? unknown = (await host.SendAsync("alice", "GET", "/livepeer/asset/unknown")).Body;

        foreach ((string method, string path, string? body) in requests)
        {
            (HttpStatusCode status, JsonNode? problem) = await host.SendAsync("alice", method, "/livepeer" + path, body);

            Assert.Equal(HttpStatusCode.NotFound, status);
            Assert.Equal(unknown!.ToJsonString(), problem!.ToJsonString());
        }

        // Only reads reached the server: those that look for the owner.
        Assert.All(host.Upstream, request => Assert.Equal("GET", request.Method));
    }

    [Fact]
    public async Task What_belongs_to_another_account_does_not_exist()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        StudioAccount other = host.Studio.CreateAccount();
        foreach ((StudioObjectKind kind, string path) in new[]
        {
            (StudioObjectKind.Asset, "/asset/"), (StudioObjectKind.Stream, "/stream/"),
            (StudioObjectKind.Session, "/session/"), (StudioObjectKind.Task, "/task/"),
        })
        {
            string id = host.Studio.Store.Add(kind, account: other);

            Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("alice", "GET", "/livepeer" + path + id)).Status);
        }
    }

    [Fact]
    public async Task What_one_visitor_reads_is_not_kept_for_the_next()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(
            proxy =>
            {
                proxy.AllowGetStream();
                proxy.DangerouslyAllowAnonymous();
                proxy.Owner = context => context.Request.Headers["X-Session"];
            },
            services: builder => builder.Services.AddOutputCache(cache => cache.AddBasePolicy(policy => policy.Cache())),
            pipeline: app =>
            {
                app.UseOutputCache();
                app.MapGet("/time", (RequestDelegate)(context => context.Response.WriteAsync(Guid.NewGuid().ToString())));
            },
            conventions: mapped => mapped.AllowAnonymous());
        string path = "/livepeer/stream/" + (await host.CreateStreamAsync("alice")).Id;
        async Task<string> GetTimeAsync() => await (await host.SendRawAsync(null, "GET", "/time")).Content.ReadAsStringAsync();

        Assert.Equal(await GetTimeAsync(), await GetTimeAsync());
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(null, "GET", path, null, ("X-Session", "alice"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(null, "GET", path, null, ("X-Session", "bob"))).Status);
    }

    [Fact]
    public async Task A_task_belongs_to_whom_all_of_its_assets_belong()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        string mine = (await host.CreateAssetAsync("alice")).Asset.Id;
        string theirs = (await host.CreateAssetAsync("bob")).Asset.Id;
        string task = host.Studio.Store.Add(StudioObjectKind.Task);

        async Task<HttpStatusCode> GetAsync(string properties)
        {
            host.Studio.Store.Write(StudioObjectKind.Task, task, properties);
            return (await host.SendAsync("alice", "GET", "/livepeer/task/" + task)).Status;
        }

        Assert.Equal(HttpStatusCode.NotFound, await GetAsync("""{"inputAssetId":null,"outputAssetId":null}"""));
        Assert.Equal(HttpStatusCode.OK, await GetAsync($$"""{"inputAssetId":"{{mine}}"}"""));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync($$"""{"inputAssetId":"{{mine}}","outputAssetId":"{{theirs}}"}"""));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync($$"""{"inputAssetId":"{{theirs}}","outputAssetId":"{{mine}}"}"""));
    }

    [Fact]
    public async Task The_secrets_of_a_task_stay_on_the_server()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        string id = (await host.CreateAssetAsync("alice")).Asset.Id;
        LivepeerTask task = await host.Livepeer.Assets.ExportAsync(id, ExportAssetRequest.ToUrl(
            "https://bucket.example/x?signature=hidden", headers: new Dictionary<string, Secret> { ["Authorization"] = new("hidden") }));

        (HttpStatusCode status, JsonNode? body) = await host.SendAsync("alice", "GET", "/livepeer/task/" + task.Id);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("hidden", body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_what_another_visitor_is_importing_does_not_hand_out_their_asset()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(
            studioOptions: new LocalStudioOptions { TaskStepDuration = TimeSpan.FromHours(1) });
        const string Body = """{"name":"a","url":"https://files.example/a.mp4"}""";

        HttpStatusCode first = (await host.SendAsync("alice", "POST", "/livepeer/asset/upload/url", Body)).Status;
        (HttpStatusCode second, JsonNode? problem) = await host.SendAsync("bob", "POST", "/livepeer/asset/upload/url", Body);
        HttpStatusCode again = (await host.SendAsync("alice", "POST", "/livepeer/asset/upload/url", Body)).Status;

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Conflict, HttpStatusCode.Created), (first, second, again));
        Assert.Null(problem!["asset"]);
    }

    [Theory]
    [InlineData("\"creatorId\":\"bob\"")]
    [InlineData("\"creatorId\":null")]
    [InlineData("\"creatorId\":{\"type\":\"unverified\",\"value\":\"bob\"}")]
    [InlineData("\"creator\\u0049d\":\"bob\"")]
    [InlineData("\"CreatorId\":\"bob\"")]
    [InlineData("\"name\":\"b\",\"creatorId\":\"bob\",\"creatorId\":\"alice\"")]
    public async Task Ownership_can_not_be_forged(string property)
    {
        await using VisitorHost host = await VisitorHost.StartAsync(VisitorHost.OpenAllFields);
        string asset = (await host.CreateAssetAsync("alice")).Asset.Id;
        string stream = (await host.CreateStreamAsync("alice")).Id;
        foreach ((string method, string path) in new[]
        {
            ("POST", "/stream"), ("POST", "/asset/request-upload"), ("PATCH", "/stream/" + stream), ("PATCH", "/asset/" + asset),
        })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await host.SendAsync("alice", method, "/livepeer" + path, $$"""{{{property}}}""")).Status);
        }

        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await host.SendAsync("alice", "POST", "/uploads", $$"""{"size":1,"type":"video/mp4",{{property}}}""")).Status);
        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task Nothing_of_an_asset_is_shown_that_is_not_in_the_view()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        string id = (await host.CreateAssetAsync("alice")).Asset.Id;
        host.Studio.Store.Write(StudioObjectKind.Asset, id, """
            {"source":{"type":"url","url":"https://x.example/a?token=hidden","encryption":{"encryptedKey":"hidden"}},
            "createdByTokenName":"hidden","objectStoreId":"hidden","newField":"hidden",
            "playbackPolicy":{"type":"webhook","webhookId":"hidden","webhookContext":{"a":"hidden"}}}
            """);

        (_, JsonNode? asset) = await host.SendAsync("alice", "GET", "/livepeer/asset/" + id);

        Assert.DoesNotContain("hidden", asset!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("webhook", (string?)asset["playbackPolicy"]!["type"]);
        Assert.Null(asset["userId"]);
        Assert.Null(asset["creatorId"]);
    }

    [Fact]
    public async Task The_source_of_an_asset_is_shown_if_that_is_wanted()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(proxy =>
        {
            proxy.AllowGetAsset();
            proxy.IncludeSourceUrls = true;
        });
        string id = (await host.CreateAssetAsync("alice")).Asset.Id;
        host.Studio.Store.Write(StudioObjectKind.Asset, id, """{"source":{"type":"url","url":"https://x.example/a"}}""");

        Assert.Equal("https://x.example/a", (string?)(await host.SendAsync("alice", "GET", "/livepeer/asset/" + id)).Body!["source"]!["url"]);
    }
}

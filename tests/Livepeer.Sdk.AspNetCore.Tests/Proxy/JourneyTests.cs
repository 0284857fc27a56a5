using System.Net;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>What is open works, for the visitor's own objects.</summary>
public sealed class JourneyTests
{
    [Fact]
    public async Task A_stream_is_created_read_and_updated()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();

        (HttpStatusCode status, JsonNode? stream) = await host.SendAsync("alice", "POST", "/livepeer/stream", """{"name":"mine"}""");
        string id = (string)stream!["id"]!;

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("mine", (string?)stream["name"]);
        Assert.NotNull((string?)stream["playbackId"]);
        Assert.Null(stream["streamKey"]);
        Assert.Null(stream["userId"]);
        Assert.Equal("alice", (await host.Livepeer.Streams.GetAsync(id)).CreatorId?.Value);
        Assert.Equal(HttpStatusCode.NoContent, (await host.SendAsync("alice", "PATCH", "/livepeer/stream/" + id, """{"name":"new"}""")).Status);
        Assert.Equal("new", (string?)(await host.SendAsync("alice", "GET", "/livepeer/stream/" + id)).Body!["name"]);
    }

    [Fact]
    public async Task A_stream_has_its_key_if_that_is_wanted()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(proxy =>
        {
            proxy.AllowCreateStream();
            proxy.IncludeStreamKeys = true;
            proxy.IncludeAccountIds = true;
        });

        (_, JsonNode? stream) = await host.SendAsync("alice", "POST", "/livepeer/stream", """{"name":"mine"}""");

        Assert.Equal((await host.Livepeer.Streams.GetAsync((string)stream!["id"]!)).StreamKey!.Reveal(), (string?)stream["streamKey"]);
        Assert.Equal(host.Studio.Account.UserId, (string?)stream["userId"]);
        Assert.NotNull(stream["projectId"]);
    }

    [Fact]
    public async Task A_file_is_uploaded_to_the_slot_and_followed()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();

        (HttpStatusCode status, JsonNode? slot) =
            await host.SendAsync("alice", "POST", "/livepeer/asset/request-upload", """{"name":"film.mp4"}""");
        string id = (string)slot!["asset"]!["id"]!;
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull((string?)slot["tusEndpoint"]);
        using var page = new HttpClient();
        using HttpResponseMessage sent = await page.PutAsync((string)slot["url"]!, new ByteArrayContent(SampleVideo.Create()));

        Assert.True(sent.IsSuccessStatusCode);
        await host.Livepeer.Assets.WaitUntilReadyAsync(id);
        (_, JsonNode? asset) = await host.SendAsync("alice", "GET", "/livepeer/asset/" + id);
        (_, JsonNode? task) = await host.SendAsync("alice", "GET", "/livepeer/task/" + (string)slot["task"]!["id"]!);
        Assert.Equal("ready", (string?)asset!["status"]!["phase"]);
        Assert.NotNull((string?)asset["playbackId"]);
        Assert.NotNull(asset["videoSpec"]!["duration"]);
        Assert.Equal("completed", (string?)task!["status"]!["phase"]);
        Assert.Equal(id, (string?)task["outputAssetId"]);
        Assert.Null(task["params"]);
    }

    [Fact]
    public async Task An_asset_is_renamed_and_exported()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(VisitorHost.OpenAllFields);
        string id = (await host.CreateAssetAsync("alice")).Asset.Id;

        (_, JsonNode? asset) = await host.SendAsync("alice", "PATCH", "/livepeer/asset/" + id, """{"name":"new"}""");
        (HttpStatusCode status, JsonNode? export) = await host.SendAsync("alice", "POST", $"/livepeer/asset/{id}/export", """{"ipfs":{}}""");
        string taskId = (string)export!["task"]!["id"]!;
        await host.Livepeer.Tasks.WaitUntilCompletedAsync(taskId);
        (_, JsonNode? task) = await host.SendAsync("alice", "GET", "/livepeer/task/" + taskId);

        Assert.Equal("new", (string?)asset!["name"]);
        Assert.Equal(HttpStatusCode.Created, status);
        Assert.NotNull((string?)task!["output"]!["export"]!["ipfs"]!["videoFileCid"]);
    }

    [Fact]
    public async Task A_file_is_imported_without_showing_its_address()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();

        (HttpStatusCode status, JsonNode? creation) = await host.SendAsync(
            "alice", "POST", "/livepeer/asset/upload/url", """{"name":"x","url":"https://files.example/a.mp4?token=hidden"}""");

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("url", (string?)creation!["asset"]!["source"]!["type"]);
        Assert.DoesNotContain("hidden", creation.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("hidden", host.Upstream.Single().Body, StringComparison.Ordinal);
        Assert.Contains("\"creatorId\":\"alice\"", host.Upstream.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_are_listed_by_both_paths_page_by_page()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        string id = (await host.CreateStreamAsync("alice", record: true)).Id;
        for (int i = 0; i < 3; i++)
        {
            StudioBroadcast broadcast = host.Studio.Live.Start(id);
            broadcast.Feed();
            broadcast.End();
        }

        using HttpResponseMessage first = await host.SendRawAsync("alice", "GET", $"/livepeer/stream/{id}/sessions?limit=2");
        string link = first.Headers.GetValues("Link").Single();
        string next = link[(link.IndexOf('<', StringComparison.Ordinal) + 1)..link.IndexOf('>', StringComparison.Ordinal)];
        (_, JsonNode? rest) = await host.SendAsync("alice", "GET", $"/livepeer/stream/{id}/sessions{next}");
        (_, JsonNode? all) = await host.SendAsync("alice", "GET", $"/livepeer/stream/sessions/{id}");
        (_, JsonNode? session) = await host.SendAsync("alice", "GET", "/livepeer/session/" + (string)all![0]!["id"]!);

        Assert.Equal(2, JsonNode.Parse(await first.Content.ReadAsStringAsync())!.AsArray().Count);
        Assert.Single(rest!.AsArray());
        Assert.Equal(3, all.AsArray().Count);
        Assert.Equal(id, (string?)session!["parentId"]);
        Assert.Null(session["parentStream"]);
    }

    [Fact]
    public async Task A_recording_belongs_to_the_owner_of_its_stream()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        string id = (await host.CreateStreamAsync("alice", record: true)).Id;
        StudioBroadcast broadcast = host.Studio.Live.Start(id);
        broadcast.Feed();
        broadcast.End();
        await host.Livepeer.Sessions.WaitForRecordingAsync(broadcast.SessionId);

        (HttpStatusCode own, JsonNode? asset) = await host.SendAsync("alice", "GET", "/livepeer/asset/" + broadcast.SessionId);
        (HttpStatusCode foreign, _) = await host.SendAsync("bob", "GET", "/livepeer/asset/" + broadcast.SessionId);

        Assert.Equal(HttpStatusCode.OK, own);
        Assert.Equal("recording", (string?)asset!["source"]!["type"]);
        Assert.Equal(HttpStatusCode.NotFound, foreign);
    }

    [Fact]
    public async Task A_target_is_created_and_its_owner_remembered()
    {
        var owners = new Dictionary<string, string>();
        await using VisitorHost host = await VisitorHost.StartAsync(proxy =>
        {
            proxy.AllowCreateMultistreamTarget().AllowGetMultistreamTarget().AllowUpdateMultistreamTarget();
            proxy.MultistreamTargetCreated = (context, id) =>
            {
                owners[id] = context.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)!.Value;
                return Task.CompletedTask;
            };
            proxy.OwnsMultistreamTarget = (context, id) => Task.FromResult(
                owners.GetValueOrDefault(id) == context.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)!.Value);
        });

        (HttpStatusCode status, JsonNode? target) = await host.SendAsync(
            "alice", "POST", "/livepeer/multistream/target", """{"name":"t","url":"rtmp://live.example/app/hidden"}""");
        string path = "/livepeer/multistream/target/" + (string)target!["id"]!;

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.DoesNotContain("hidden", target.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("t", (string?)(await host.SendAsync("alice", "GET", path)).Body!["name"]);
        Assert.Equal(HttpStatusCode.NoContent, (await host.SendAsync("alice", "PATCH", path, """{"disabled":true}""")).Status);
        host.Studio.Requests.Clear();
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("bob", "GET", path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("bob", "PATCH", path, """{"disabled":false}""")).Status);
        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task Views_are_counted_for_the_owner()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        LivepeerAsset asset = await host.Livepeer.Assets.GetAsync((await host.CreateAssetAsync("alice")).Asset.Id);
        LivepeerStream stream = await host.CreateStreamAsync("alice");
        host.Studio.Metrics.SetViews(asset.PlaybackId!, new StudioViews(7));
        host.Studio.Metrics.SetViews(stream.PlaybackId!, new StudioViews(3));
        string[] paths =
        [
            $"/livepeer/data/views/{asset.Id}/total",
            $"/livepeer/data/views/query/total/{asset.PlaybackId}",
            $"/livepeer/data/views/query/total/{stream.PlaybackId}",
            $"/livepeer/data/views/query/creator?assetId={asset.Id}&from=1&timeStep=day&breakdownBy[]=playbackId&breakdownBy[]=country",
            $"/livepeer/data/views/query/creator?streamId={stream.Id}",
        ];

        string[] own = [.. (await Task.WhenAll(paths.Select(path => host.SendAsync("alice", "GET", path)))).Select(response => response.Body!.ToJsonString())];
        HttpStatusCode[] foreign = [.. (await Task.WhenAll(paths.Select(path => host.SendAsync("bob", "GET", path)))).Select(response => response.Status)];

        Assert.Contains("\"startViews\":7", own[0], StringComparison.Ordinal);
        Assert.Contains("\"viewCount\":7", own[1], StringComparison.Ordinal);
        Assert.Contains("\"viewCount\":3", own[2], StringComparison.Ordinal);
        Assert.Contains("\"viewCount\":7", own[3], StringComparison.Ordinal);
        Assert.Contains("\"viewCount\":3", own[4], StringComparison.Ordinal);
        Assert.All(foreign, status => Assert.Equal(HttpStatusCode.NotFound, status));
    }

    [Fact]
    public async Task Opened_fields_reach_the_server_as_they_were_sent()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(VisitorHost.OpenAllFields);
        host.Studio.Account.JoinExperiment("stream-pull-source");

        (HttpStatusCode created, JsonNode? stream) = await host.SendAsync("alice", "POST", "/livepeer/stream", """
            {"name":"s","record":true,"userTags":{"a":1},"playbackPolicy":{"type":"jwt","allowedOrigins":["https://a.example"]},
            "profiles":[{"name":"p","bitrate":500000,"width":256,"height":144,"fps":30}],
            "multistream":{"targets":[{"profile":"source","spec":{"url":"rtmp://x.example/live/k","name":"t"}}]}}
            """);
        string path = "/livepeer/stream/" + (string)stream!["id"]!;
        HttpStatusCode updated = (await host.SendAsync(
            "alice", "PATCH", path, """{"suspended":true,"record":false,"userTags":{"b":"2"},"playbackPolicy":{"type":"public"}}""")).Status;
        HttpStatusCode slot = (await host.SendAsync("alice", "POST", "/livepeer/asset/request-upload", """
            {"name":"a","playbackPolicy":{"type":"jwt"},"staticMp4":true,"profiles":[{"bitrate":500000}],"storage":{"ipfs":true}}
            """)).Status;

        string create = host.Upstream[0].Body!;
        string update = host.Upstream.Single(request => request.Method == "PATCH").Body!;
        string upload = host.Upstream[^1].Body!;
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.NoContent, HttpStatusCode.OK), (created, updated, slot));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(create), JsonNode.Parse("""
            {"name":"s","creatorId":"alice","record":true,"userTags":{"a":1},
            "playbackPolicy":{"type":"jwt","allowedOrigins":["https://a.example"]},
            "profiles":[{"name":"p","bitrate":500000,"width":256,"height":144,"fps":30}],
            "multistream":{"targets":[{"profile":"source","spec":{"url":"rtmp://x.example/live/k","name":"t"}}]}}
            """)), create);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(update), JsonNode.Parse(
            """{"suspended":true,"record":false,"userTags":{"b":"2"},"playbackPolicy":{"type":"public"}}""")), update);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(upload), JsonNode.Parse("""
            {"name":"a","creatorId":"alice","playbackPolicy":{"type":"jwt"},"staticMp4":true,"profiles":[{"bitrate":500000}],"storage":{"ipfs":true}}
            """)), upload);
    }

    [Fact]
    public async Task An_update_of_the_name_leaves_the_policy_alone()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(VisitorHost.OpenAllFields);
        LivepeerStream stream = await host.Livepeer.Streams.CreateAsync(
            new CreateStreamRequest { Name = "s", CreatorId = "alice", PlaybackPolicy = PlaybackPolicy.Jwt });

        await host.SendAsync("alice", "PATCH", "/livepeer/stream/" + stream.Id, """{"name":"t"}""");

        Assert.Equal(PlaybackPolicyType.Jwt, (await host.Livepeer.Streams.GetAsync(stream.Id)).PlaybackPolicy?.Type);
    }

    [Fact]
    public async Task The_policy_of_the_application_is_imposed_and_can_be_chosen_only_if_open()
    {
        await using VisitorHost closed = await VisitorHost.StartAsync(proxy =>
        {
            proxy.AllowUploads().AllowCreateStream().AllowImports();
            proxy.PlaybackPolicy = PlaybackPolicy.Jwt;
        });
        await using VisitorHost open = await VisitorHost.StartAsync(proxy =>
        {
            proxy.AllowUploads(ProxyAssetInputs.PlaybackPolicy);
            proxy.PlaybackPolicy = PlaybackPolicy.Jwt;
        });

        await closed.SendAsync("alice", "POST", "/livepeer/stream", """{"name":"s"}""");
        await closed.SendAsync("alice", "POST", "/livepeer/asset/request-upload", """{"name":"s"}""");
        await closed.SendAsync("alice", "POST", "/livepeer/asset/upload/url", """{"name":"s","url":"https://a.example/b.mp4"}""");
        await open.SendAsync("alice", "POST", "/livepeer/asset/request-upload", """{"name":"s","playbackPolicy":{"type":"public"}}""");
        await open.SendAsync("alice", "POST", "/livepeer/asset/request-upload", """{"name":"s"}""");

        Assert.Equal(3, closed.Upstream.Count);
        Assert.All(closed.Upstream, request => Assert.Contains("\"type\":\"jwt\"", request.Body, StringComparison.Ordinal));
        Assert.Contains("\"type\":\"public\"", open.Upstream[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"jwt\"", open.Upstream[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_account_is_chosen_by_request()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(proxy =>
        {
            proxy.AllowCreateStream();
            proxy.Client = context => context.RequestServices.GetRequiredService<LivepeerClientFactory>()
                .Create(LivepeerCredential.ApiKey(context.Request.Headers["X-Key"].ToString()));
        });
        StudioAccount other = host.Studio.CreateAccount();

        (_, JsonNode? stream) = await host.SendAsync("alice", "POST", "/livepeer/stream", """{"name":"s"}""", ("X-Key", other.ApiKey));

        using var tenant = new LivepeerClient(LivepeerCredential.ApiKey(other.ApiKey), options => options.BaseAddress = host.Studio.BaseAddress);
        Assert.Equal("s", (await tenant.Streams.GetAsync((string)stream!["id"]!)).Name);
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => host.Livepeer.Streams.GetAsync((string)stream["id"]!));
    }
}

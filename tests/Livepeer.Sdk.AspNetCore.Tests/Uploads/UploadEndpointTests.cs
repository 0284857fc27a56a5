using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Livepeer.Sdk.AspNetCore.Tests.Proxy;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore.Tests.Uploads;

public sealed class UploadEndpointTests
{
    private const string Body = """{"name":"film.mp4","size":1000,"type":"video/mp4"}""";

    [Fact]
    public async Task A_visitor_uploads_and_follows_the_video()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(uploads: options =>
        {
            options.PlaybackPolicy = PlaybackPolicy.Jwt;
            options.StaticMp4 = true;
            options.Profiles = [TranscodeProfile.Sd360];
        });

        using HttpResponseMessage response = await host.SendRawAsync("alice", "POST", "/uploads", Body);
        JsonNode slot = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        string id = (string)slot["assetId"]!;
        JsonNode request = JsonNode.Parse(host.Upstream.Single().Body!)!;
        string path = response.Headers.Location!.ToString();
        JsonNode? before = (await host.SendAsync("alice", "GET", path)).Body;
        await SendAsync(slot, SampleVideo.Create());
        JsonNode? after = await WaitAsync(host, "alice", path, "ready");

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("/uploads/" + id, path);
        Assert.Equal("alice", (string?)request["creatorId"]);
        Assert.Equal("jwt", (string?)request["playbackPolicy"]!["type"]);
        Assert.True((bool?)request["staticMp4"]);
        Assert.Single(request["profiles"]!.AsArray());
        Assert.Null(slot["playbackId"]);
        Assert.Equal("uploading", (string?)before!["phase"]);
        Assert.Null(before["playbackId"]);
        Assert.Equal("film.mp4", (string?)after!["name"]);
        Assert.NotNull((string?)after["playbackId"]);
        Assert.Equal(1, Math.Round((double)after["duration"]!));
    }

    [Fact]
    public async Task An_app_without_a_key_uploads_through_the_ticket()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        using HttpResponseMessage response = await host.SendRawAsync("alice", "POST", "/uploads", Body);
        UploadTicket ticket = JsonSerializer.Deserialize<UploadTicket>(await response.Content.ReadAsStringAsync())!;
        using var uploads = new UploadClient();

        await uploads.UploadAsync(ticket, new MemoryStream(SampleVideo.Create()));

        Assert.Null(ticket.PlaybackId);
        await WaitAsync(host, "alice", "/uploads/" + ticket.AssetId, "ready");
    }

    [Fact]
    public async Task The_location_includes_the_base_path()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(pipeline: app =>
        {
            app.UsePathBase("/site");
            app.UseRouting();
            app.UseAuthentication();
            app.UseAuthorization();
        });

        using HttpResponseMessage response = await host.SendRawAsync("alice", "POST", "/site/uploads/", Body);

        Assert.StartsWith("/site/uploads/", response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync("alice", "GET", response.Headers.Location.ToString())).Status);
    }

    [Theory]
    [InlineData("""{"name":"a","size":1001,"type":"video/mp4"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name":"a","size":9223372036854775807,"type":"video/mp4"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name":"a","size":9223372036854775808,"type":"video/mp4"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","size":0,"type":"video/mp4"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","size":-1,"type":"video/mp4"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","size":"1","type":"video/mp4"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","size":1.5,"type":"video/mp4"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","type":"video/mp4"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","size":1}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"size":1,"type":"video/mp4"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","size":1,"type":"text/html"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name":"a","size":1,"type":""}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name":"a","size":1,"type":"video"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name":"a","size":1,"type":"/video/mp4"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name":"a","size":1,"type":"videox/mp4"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"name":"a","size":1,"type":"video/mp4","playbackPolicy":{"type":"public"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","size":1,"type":"video/mp4","creatorId":"bob"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","size":1,"type":"video/mp4","storage":{"ipfs":true}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"name":"a","size":1,"type":"video/mp4","profiles":[]}""", HttpStatusCode.BadRequest)]
    public async Task A_file_that_may_not_be_uploaded_gets_no_slot(string body, HttpStatusCode expected)
    {
        await using VisitorHost host = await VisitorHost.StartAsync(uploads: options => options.MaxSize = 1000);

        Assert.Equal(expected, (await host.SendAsync("alice", "POST", "/uploads", body)).Status);
        Assert.Empty(host.Upstream);
    }

    [Theory]
    [InlineData("video/x-matroska", true)]
    [InlineData("VIDEO/MP4", true)]
    [InlineData("audio/mpeg", true)]
    [InlineData("audio/wav", false)]
    public void Types_are_allowed_by_kind_or_one_by_one(string type, bool isAllowed)
    {
        var options = new LivepeerUploadsOptions();
        options.AllowedTypes.Add("audio/mpeg");

        Assert.Equal(isAllowed, options.IsAllowedType(type));
    }

    [Fact]
    public async Task Only_the_own_uploads_are_shown()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        string upload = (string)(await host.SendAsync("alice", "POST", "/uploads", Body)).Body!["assetId"]!;
        string stream = (await host.CreateStreamAsync("alice", record: true)).Id;
        StudioBroadcast broadcast = host.Studio.Live.Start(stream);
        broadcast.Feed();
        broadcast.End();
        await host.Livepeer.Sessions.WaitForRecordingAsync(broadcast.SessionId);
        string import = (await host.Livepeer.Assets.ImportAsync(
            "https://a.example/b.mp4", new CreateAssetRequest { Name = "i", CreatorId = "alice" })).Asset.Id;

        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync("alice", "GET", "/uploads/" + upload)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("bob", "GET", "/uploads/" + upload)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("alice", "GET", "/uploads/" + broadcast.SessionId)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("alice", "GET", "/uploads/" + import)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("alice", "GET", "/uploads/unknown")).Status);
    }

    [Fact]
    public async Task A_video_that_is_too_large_is_deleted_and_its_visitor_told()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(uploads: options => options.MaxSize = 1000);
        await CheckRefusalAsync(host, "tooLarge");
    }

    [Fact]
    public async Task A_video_that_is_too_long_is_deleted_and_its_visitor_told()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(uploads: options => options.MaxDuration = TimeSpan.FromMilliseconds(500));
        await CheckRefusalAsync(host, "tooLong");
    }

    [Fact]
    public async Task What_the_application_uploaded_for_a_visitor_is_not_deleted_by_a_look_at_it()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(uploads: options => options.MaxSize = 1000);
        string id = (await host.CreateAssetAsync("alice")).Asset.Id;

        JsonNode? status = (await host.SendAsync("alice", "GET", "/uploads/" + id)).Body;

        Assert.Equal("refused", (string?)status!["phase"]);
        Assert.Null(status["playbackId"]);
        Assert.All(host.Upstream, request => Assert.Equal("GET", request.Method));
    }

    [Fact]
    public async Task The_webhook_of_the_application_can_check_without_the_visitor()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(uploads: options =>
        {
            options.MaxSize = 1000;
            options.CheckInterval = TimeSpan.FromMinutes(5);
        });
        LivepeerUploads uploads = host.Services.GetRequiredService<LivepeerUploads>();
        string large = (await host.CreateAssetAsync("alice")).Asset.Id;
        string own = (await host.CreateAssetAsync(null)).Asset.Id;
        string import = (await host.Livepeer.Assets.ImportAsync(
            "https://a.example/b.mp4", new CreateAssetRequest { Name = "i", CreatorId = "alice" })).Asset.Id;
        string waiting = (await host.Livepeer.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "w", CreatorId = "alice" })).Asset.Id;

        Assert.Equal(UploadCheckResult.TooLarge, await uploads.CheckAsync(host.Livepeer, large));
        Assert.Equal(UploadCheckResult.NotFound, await uploads.CheckAsync(host.Livepeer, large));
        Assert.Equal(UploadCheckResult.NotAnUpload, await uploads.CheckAsync(host.Livepeer, own));
        Assert.Equal(UploadCheckResult.NotAnUpload, await uploads.CheckAsync(host.Livepeer, import));
        Assert.Equal(UploadCheckResult.NotReady, await uploads.CheckAsync(host.Livepeer, waiting));
        Assert.Single(host.Studio.Requests.Find("DELETE", "/asset/*"));
        await Assert.ThrowsAsync<ArgumentException>(() => uploads.CheckAsync(host.Livepeer, "../x"));
    }

    [Fact]
    public async Task A_video_whose_properties_are_unknown_is_not_within_the_limits()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        await using VisitorHost unlimited = await VisitorHost.StartAsync(uploads: options =>
        {
            options.MaxDuration = null;
            options.MaxSize = null;
        });

        foreach ((VisitorHost one, UploadCheckResult expected) in new[] { (host, UploadCheckResult.TooLong), (unlimited, UploadCheckResult.Accepted) })
        {
            string id = (await one.CreateAssetAsync("alice")).Asset.Id;
            one.Studio.Store.Write(StudioObjectKind.Asset, id, """{"videoSpec":{"format":"mp4"}}""");

            Assert.Equal(expected, await one.Services.GetRequiredService<LivepeerUploads>().CheckAsync(one.Livepeer, id));
        }
    }

    [Fact]
    public async Task A_failed_upload_says_why()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        host.Studio.Tasks.FailNext("upload", "the file is damaged");
        JsonNode slot = (await host.SendAsync("alice", "POST", "/uploads", Body)).Body!;

        await SendAsync(slot, SampleVideo.Create());
        JsonNode? status = await WaitAsync(host, "alice", "/uploads/" + (string)slot["assetId"]!, "failed");

        Assert.Contains("damaged", (string?)status!["errorMessage"], StringComparison.Ordinal);
        Assert.Null(status["playbackId"]);
    }

    private static async Task CheckRefusalAsync(VisitorHost host, string reason)
    {
        JsonNode slot = (await host.SendAsync("alice", "POST", "/uploads", Body)).Body!;
        string path = "/uploads/" + (string)slot["assetId"]!;
        await SendAsync(slot, SampleVideo.Create());

        JsonNode? status = await WaitAsync(host, "alice", path, "refused");
        JsonNode? again = (await host.SendAsync("alice", "GET", path)).Body;

        Assert.Equal(reason, (string?)status!["reason"]);
        Assert.Equal(reason, (string?)again!["reason"]);
        Assert.Null(status["playbackId"]);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("bob", "GET", path)).Status);
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => host.Livepeer.Assets.GetAsync((string)slot["assetId"]!));
    }

    private static async Task SendAsync(JsonNode slot, byte[] video)
    {
        using var page = new HttpClient();
        using HttpResponseMessage sent = await page.PutAsync((string)slot["url"]!, new ByteArrayContent(video));
        sent.EnsureSuccessStatusCode();
    }

    private static async Task<JsonNode?> WaitAsync(VisitorHost host, string user, string path, string phase)
    {
        while (true)
        {
            (HttpStatusCode status, JsonNode? body) = await host.SendAsync(user, "GET", path);
            Assert.Equal(HttpStatusCode.OK, status);
            if ((string?)body!["phase"] == phase)
            {
                return body;
            }

            await Task.Delay(5);
        }
    }
}

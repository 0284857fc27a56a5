using System.Net;
using System.Text.Json.Nodes;
using Livepeer.Sdk.AspNetCore.Tests.Proxy;
using Livepeer.Sdk.AspNetCore.Uploads;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.AspNetCore.Tests.Uploads;

/// <summary>Uploads are checked although their visitors never come back.</summary>
public sealed class UploadWatchTests
{
    private const string Body = """{"name":"film.mp4","size":1000,"type":"video/mp4"}""";

    [Fact]
    public async Task A_video_that_is_too_large_is_deleted_without_anybody_asking()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using VisitorHost host = await StartAsync(time);
        JsonNode slot = (await host.SendAsync("mallory", "POST", "/uploads", Body)).Body!;
        string id = (string)slot["assetId"]!;
        using var page = new HttpClient();
        using HttpResponseMessage sent = await page.PutAsync((string)slot["url"]!, new ByteArrayContent(SampleVideo.Create()));
        await host.Livepeer.Assets.WaitUntilReadyAsync(id);

        await RunUntilAsync(time, () => Watch(host).FindRefusal(id, "mallory") is not null);

        Assert.Equal(1, host.Studio.Requests.Count("DELETE", "/asset/*"));
        Assert.Equal("tooLarge", (string?)(await host.SendAsync("mallory", "GET", "/uploads/" + id)).Body!["reason"]);
        time.Advance(TimeSpan.FromHours(2));
        await RunUntilAsync(time, () => Watch(host).Count == 0);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("mallory", "GET", "/uploads/" + id)).Status);
    }

    [Fact]
    public async Task An_upload_that_the_server_does_not_show_yet_is_waiting_for_its_visitor_only()
    {
        await using VisitorHost host = await VisitorHost.StartAsync();
        string id = (string)(await host.SendAsync("alice", "POST", "/uploads", Body)).Body!["assetId"]!;
        host.Studio.Faults.Always("GET", "/asset/*", StudioFault.Status(404));

        (HttpStatusCode own, JsonNode? view) = await host.SendAsync("alice", "GET", "/uploads/" + id);
        (HttpStatusCode foreign, _) = await host.SendAsync("bob", "GET", "/uploads/" + id);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (own, foreign));
        Assert.Equal("waiting", (string?)view!["phase"]);
    }

    [Fact]
    public async Task A_slot_that_stays_empty_is_deleted_when_its_time_is_over()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using VisitorHost host = await StartAsync(time);
        JsonNode slot = (await host.SendAsync("mallory", "POST", "/uploads", Body)).Body!;

        time.Advance(TimeSpan.FromHours(23));
        await RunUntilAsync(time, () => host.Studio.Requests.Count("GET", "/asset/*") > 0);
        Assert.Equal(0, host.Studio.Requests.Count("DELETE", "/asset/*"));
        time.Advance(TimeSpan.FromHours(1));
        await RunUntilAsync(time, () => Watch(host).Count == 0);

        Assert.Equal(1, host.Studio.Requests.Count("DELETE", "/asset/*"));
        using var page = new HttpClient();
        using HttpResponseMessage late = await page.PutAsync((string)slot["url"]!, new ByteArrayContent(SampleVideo.Create()));
        Assert.False(late.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_check_that_fails_is_repeated()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using VisitorHost host = await StartAsync(time);
        string id = (string)(await host.SendAsync("alice", "POST", "/uploads", Body)).Body!["assetId"]!;
        StudioFaultRule fault = host.Studio.Faults.Always("GET", "/asset/*", StudioFault.Status(500));

        await RunUntilAsync(time, () => fault.Hits > 0);
        fault.Remove();
        int before = host.Studio.Requests.Find("GET", "/asset/*").Count(request => request.Status == 200);
        await RunUntilAsync(time, () => host.Studio.Requests.Find("GET", "/asset/*").Count(request => request.Status == 200) > before);

        Assert.Equal(1, Watch(host).Count);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync("alice", "GET", "/uploads/" + id)).Status);
    }

    [Fact]
    public async Task An_upload_is_checked_less_often_the_older_it_is()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using VisitorHost host = await VisitorHost.StartAsync();
        var options = new LivepeerUploadsOptions();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(time).AddSingleton(options)
            .AddSingleton<UploadChecker>().AddSingleton<UploadWatch>().BuildServiceProvider();
        UploadWatch watch = services.GetRequiredService<UploadWatch>();
        UploadSlot slot = await host.Livepeer.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "a", CreatorId = "alice" });
        watch.Add(host.Livepeer, slot.Asset.Id, "alice");
        host.Studio.Requests.Clear();

        for (int i = 0; i < 24 * 60 * 12 - 1; i++)
        {
            time.Advance(TimeSpan.FromSeconds(5));
            await watch.CheckDueAsync(default);
        }

        // Every 5 seconds would be 17,000.
        Assert.InRange(host.Upstream.Count, 290, 360);
        Assert.Equal(1, watch.Count);
    }

    private static UploadWatch Watch(VisitorHost host) => host.Services.GetRequiredService<UploadWatch>();

    private static Task<VisitorHost> StartAsync(FakeTimeProvider time) => VisitorHost.StartAsync(
        uploads: options => options.MaxSize = 1000,
        services: builder => builder.Services.AddSingleton<TimeProvider>(time).Configure<LivepeerOptions>(livepeer =>
        {
            // The clock runs faster than the calls.
            livepeer.AttemptTimeout = TimeSpan.FromDays(1);
            livepeer.TotalTimeout = TimeSpan.FromDays(1);
        }));

    /// <summary>Lets the clock run until something has happened.</summary>
    private static async Task RunUntilAsync(FakeTimeProvider time, Func<bool> condition)
    {
        while (!condition())
        {
            time.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(2);
        }
    }
}

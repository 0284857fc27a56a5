using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.AspNetCore.Tests.Webhooks;

/// <summary>A studio delivers by the real rules: signed, again after failures, and by hand.</summary>
public sealed class LocalStudioTests
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly Channel<WebhookEvent> _handled = Channel.CreateUnbounded<WebhookEvent>();
    private readonly Channel<WebhookEvent> _called = Channel.CreateUnbounded<WebhookEvent>();

    [Fact]
    public async Task An_event_arrives_signed_and_is_repeated_until_its_handler_succeeds()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync(new LocalStudioOptions { TimeProvider = _time });
        using LivepeerClient client = Client(studio);
        int calls = 0;
        await using WebhookApp app = await AppAsync(web => web.MapLivepeerWebhook("/hook", async (e, _) =>
        {
            await _called.Writer.WriteAsync(e, CancellationToken.None);
            if (++calls < 3)
            {
                throw new InvalidOperationException("not yet");
            }

            await _handled.Writer.WriteAsync(e, CancellationToken.None);
        }));
        Webhook webhook = await CreateWebhookAsync(client, app, WebhookEventType.AssetCreated);
        UploadSlot slot = await client.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "video" });

        WebhookEvent first = await _called.Reader.ReadAsync();
        await UntilLoggedAsync(client, webhook.Id, 1);
        _time.Advance(TimeSpan.FromSeconds(5));
        WebhookEvent second = await _called.Reader.ReadAsync();
        await UntilLoggedAsync(client, webhook.Id, 2);
        _time.Advance(TimeSpan.FromSeconds(10));
        var e = Assert.IsType<AssetCreatedEvent>(await _handled.Reader.ReadAsync());
        IReadOnlyList<WebhookLog> logs = await UntilLoggedAsync(client, webhook.Id, 3);

        Assert.Equal((slot.Asset!.Id, "video"), (e.AssetId, e.Asset?.Name));
        Assert.Equal((e.Id, e.Id), (first.Id, second.Id));
        Assert.Equal([200, 500, 500], logs.Select(log => log.Response?.Status));
        Assert.Equal(200, (await client.Webhooks.ResendAsync(webhook.Id, logs[0].Id)).Response?.Status);
        Assert.Equal(3, calls);
    }

    [Fact]
    public async Task What_was_lost_during_a_deployment_is_replayed_by_the_service()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = Client(studio);
        bool isDeployed = false;
        await using WebhookApp app = await WebhookApp.StartAsync(
            web =>
            {
                // Like a proxy that knows no service yet: a 404, after which the server gives up.
                web.Use((context, next) =>
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return isDeployed ? next(context) : Task.CompletedTask;
                });
                web.MapLivepeerWebhook("/hook", async (e, _) => await _handled.Writer.WriteAsync(e, CancellationToken.None));
            });
        Webhook webhook = await CreateWebhookAsync(client, app, WebhookEventType.AssetCreated);
        await client.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "a" });
        await client.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "b" });
        await UntilLoggedAsync(client, webhook.Id, 2);
        isDeployed = true;

        await using WebhookApp replaying = await WebhookApp.StartAsync(_ => { }, services: services => services
            .AddSingleton(client.Webhooks)
            .AddLivepeerWebhookReplay(options => (options.WebhookId, options.Delay) = (webhook.Id, TimeSpan.Zero)));

        WebhookEvent[] events = [await _handled.Reader.ReadAsync(), await _handled.Reader.ReadAsync()];
        Assert.Equal(["a", "b"], events.Select(e => ((AssetCreatedEvent)e).Asset?.Name).Order());
        await UntilLoggedAsync(client, webhook.Id, 4);
        Assert.Empty(await client.Webhooks.ReplayFailedAsync(webhook.Id, DateTimeOffset.UtcNow.AddDays(-1)));
    }

    [Fact]
    public async Task A_gate_lets_viewers_of_a_studio_in_or_not()
    {
        // Its clock moves on whenever it is read: the time that is signed must be the time in the body all the same.
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };
        await using LocalStudio studio = await LocalStudio.StartAsync(new LocalStudioOptions { TimeProvider = time });
        using LivepeerClient client = Client(studio);
        await using WebhookApp app = await WebhookApp.StartAsync(web => web.MapLivepeerPlaybackGate(
            "/hook", (request, _) => Task.FromResult(request.AccessKey?.Reveal() == "let-me-in" && request.Context?.GetProperty("room").GetString() == "a")));
        Webhook webhook = await CreateWebhookAsync(client, app, WebhookEventType.PlaybackAccessControl);
        string film = Path.Combine(AppContext.BaseDirectory, "launch.mp4");
        var policy = PlaybackPolicy.Webhook(webhook.Id, new JsonObject { ["room"] = "a" });
        LivepeerAsset asset = (await client.Assets.UploadFileAsync(film, new CreateAssetRequest { Name = "gated", PlaybackPolicy = policy })).Asset!;
        asset = await client.Assets.WaitUntilReadyAsync(asset.Id);
        PlaybackInfo info = await client.Playback.GetAsync(asset.PlaybackId!);
        using var viewer = new HttpClient();

        Assert.Equal(HttpStatusCode.OK, (await viewer.GetAsync(info.WithAccessKey("let-me-in").Mp4[0].Url)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await viewer.GetAsync(info.WithAccessKey("let-me-out").Mp4[0].Url)).StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, info.Mp4[0].Url);
        (string name, string value) = PlaybackHeader.ForAccessKey("let-me-in");
        request.Headers.Add(name, value);
        Assert.Equal(HttpStatusCode.OK, (await viewer.SendAsync(request)).StatusCode);
    }

    private static LivepeerClient Client(LocalStudio studio) => new(
        LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);

    private static Task<Webhook> CreateWebhookAsync(LivepeerClient client, WebhookApp app, WebhookEventType type) =>
        client.Webhooks.CreateAsync(new CreateWebhookRequest { Name = "hook", Url = app.Url.AbsoluteUri, Events = [type], SharedSecret = WebhookApp.Secret });

    private static async Task<IReadOnlyList<WebhookLog>> UntilLoggedAsync(LivepeerClient client, string id, int count)
    {
        IReadOnlyList<WebhookLog> logs;
        while ((logs = (await client.Webhooks.ListLogsPageAsync(id)).Items).Count < count)
        {
            await Task.Delay(20);
        }

        return logs;
    }

    private Task<WebhookApp> AppAsync(Action<WebApplication> map) =>
        WebhookApp.StartAsync(map, services: services => services.AddSingleton<TimeProvider>(_time));
}

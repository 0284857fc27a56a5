using System.Net;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore.Tests.Webhooks;

/// <summary>A viewer gets in only by a decision in his favor.</summary>
public sealed class PlaybackGateTests
{
    private const string Secret = WebhookApp.Secret;

    [Fact]
    public async Task The_delegate_decides()
    {
        await using WebhookApp app = await StartAsync(web => web.MapLivepeerPlaybackGate(
            "/hook", (request, _) => Task.FromResult(request.AccessKey?.Reveal() == "let-me-in" && request.Context?.GetProperty("room").GetString() == "a")));
        var context = new JsonObject { ["room"] = "a" };

        Assert.Equal(HttpStatusCode.NoContent, await app.SendAsync(SignedWebhook.CreateAccessRequest(Secret, "let-me-in", context)));
        Assert.Equal(HttpStatusCode.Forbidden, await app.SendAsync(SignedWebhook.CreateAccessRequest(Secret, "let-me-out", context)));
        Assert.Equal(HttpStatusCode.Forbidden, await app.SendAsync(SignedWebhook.CreateAccessRequest(Secret, null, context)));
    }

    [Fact]
    public async Task Whatever_goes_wrong_the_viewer_stays_outside()
    {
        int decisions = 0;
        await using WebhookApp app = await StartAsync(web =>
        {
            web.MapLivepeerPlaybackGate("/hook", (_, _) => Task.FromResult(++decisions > 0));
            web.MapLivepeerPlaybackGate("/throws", (_, _) => throw new InvalidOperationException());
            web.MapLivepeerPlaybackGate("/canceled", (_, _) => throw new OperationCanceledException());
            web.MapLivepeerPlaybackGate("/unknown", (_, _) => Task.FromResult(true)).WithLivepeerWebhookOptions(options =>
            {
                options.Secrets = [];
                options.SecretsProvider = (_, _) => default;
            });
        });
        SignedWebhook good = SignedWebhook.CreateAccessRequest(Secret, "x");

        Assert.Equal(HttpStatusCode.BadRequest, await app.SendAsync(SignedWebhook.CreateAccessRequest("another", "x")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(SignedWebhook.CreateAccessRequest(Secret, "x", time: DateTimeOffset.UtcNow.AddHours(-1))));
        Assert.Equal(HttpStatusCode.InternalServerError, await app.SendAsync(SignedWebhook.CreateEvent("asset.ready", Secret)));
        Assert.Equal(HttpStatusCode.InternalServerError, await app.SendAsync(good, "/throws"));
        Assert.Equal(HttpStatusCode.InternalServerError, await app.SendAsync(good, "/canceled"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await app.SendAsync(good, "/unknown"));
        Assert.Equal(0, decisions);
        Assert.Equal(HttpStatusCode.NoContent, await app.SendAsync(good));
    }

    [Fact]
    public async Task A_gate_has_services_injected()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(
            web =>
            {
                web.MapLivepeerPlaybackGate("/hook", async (PlaybackAccessRequest request, Guests guests, CancellationToken token) =>
                {
                    await Task.Yield();
                    return guests.Keys.Contains(request.AccessKey!.Reveal());
                });
                web.MapLivepeerPlaybackGate("/two", (PlaybackAccessRequest request, Guests guests, HttpContext context, CancellationToken token) =>
                    Task.FromResult(guests.Keys.Contains(context.Request.Query["key"]!)));
                Assert.Throws<InvalidOperationException>(() => web.MapLivepeerPlaybackGate(
                    "/x", (PlaybackAccessRequest request, PlaybackGateTests missing, CancellationToken token) => Task.FromResult(true)));
            },
            services: services => services.AddScoped<Guests>());

        Assert.Equal(HttpStatusCode.NoContent, await app.SendAsync(SignedWebhook.CreateAccessRequest(Secret, "guest")));
        Assert.Equal(HttpStatusCode.Forbidden, await app.SendAsync(SignedWebhook.CreateAccessRequest(Secret, "thief")));
        Assert.Equal(HttpStatusCode.NoContent, await app.SendAsync(SignedWebhook.CreateAccessRequest(Secret), "/two?key=guest"));
    }

    private static Task<WebhookApp> StartAsync(Action<WebApplication> map) => WebhookApp.StartAsync(map);

    private sealed class Guests
    {
        public HashSet<string> Keys { get; } = ["guest"];
    }
}

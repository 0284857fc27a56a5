using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Livepeer.Sdk.AspNetCore.Tests.Readme;

/// <summary>What the documentation shows of ASP.NET Core. Its tests look each block up here.</summary>
internal static class Snippets
{
    public static void IssueTokens(WebApplicationBuilder builder, WebApplication app)
    {
        builder.Services.AddLivepeerPlaybackTokens(builder.Configuration.GetSection("Livepeer:PlaybackTokens"));   // PublicKey, PrivateKey

        app.MapGet("/watch/{playbackId}", (string playbackId, PlaybackTokenIssuer issuer, CancellationToken cancellationToken) =>
            issuer.CreateAsync(playbackId, cancellationToken: cancellationToken));
    }

    public static void MapGate(WebApplication app)
    {
        app.MapLivepeerPlaybackGate<Subscriptions>("/hooks/gate", (request, subscriptions, cancellationToken) =>
            subscriptions.IsActiveAsync(request.AccessKey?.Reveal(), cancellationToken));
    }

    public static void MapWebhook(WebApplicationBuilder builder, WebApplication app)
    {
        builder.Services.AddLivepeerWebhooks(builder.Configuration.GetSection("Livepeer:Webhooks"));   // Livepeer:Webhooks:Secret

        app.MapLivepeerWebhook<IBus>("/hooks/livepeer", (webhookEvent, bus, cancellationToken) => webhookEvent switch
        {
            AssetReadyEvent ready => bus.PublishAsync($"ready: {ready.Asset?.PlaybackId}", cancellationToken),
            StreamStartedEvent live => bus.PublishAsync($"live: {live.Stream?.Name}", cancellationToken),
            _ => Task.CompletedTask,   // includes events that this version of the SDK does not know
        });
    }

    public static void ShareEvents(WebApplicationBuilder builder, IDatabase database)
    {
        builder.Services.AddLivepeerWebhooks(options => options.Deduplicator = new RedisWebhookDeduplicator(
            async (script, key, arguments, _) => (string?)await database.ScriptEvaluateAsync(
                script, [key], [.. arguments.Select(argument => (RedisValue)argument)])));
    }

    public static void CheckHealth(WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddLivepeer();
    }

    public static void MapProxyAndUploads(WebApplicationBuilder builder, WebApplication app)
    {
        builder.Services.AddLivepeer(builder.Configuration.GetSection("Livepeer"));
        builder.Services.AddLivepeerProxy().AddLivepeerUploads(uploads => uploads.MaxDuration = TimeSpan.FromMinutes(10));

        app.MapLivepeerUploads("/uploads").RequireAuthorization().RequireRateLimiting("visitors");
        app.MapLivepeerProxy("/livepeer", proxy => proxy.AllowCreateStream().AllowGetStream().AllowGetAsset())
            .RequireAuthorization().RequireRateLimiting("visitors");
    }

    public static void MapProxy(WebApplicationBuilder builder, WebApplication app)
    {
        builder.Services.AddLivepeer(builder.Configuration.GetSection("Livepeer"));
        builder.Services.AddLivepeerProxy();

        app.MapLivepeerProxy("/livepeer", proxy => proxy
            .AllowCreateStream(ProxyStreamInputs.Record)
            .AllowGetStream()
            .AllowGetAsset()).RequireAuthorization().RequireRateLimiting("visitors");
    }

    public static void LimitVisitors(WebApplicationBuilder builder, WebApplication app)
    {
        builder.Services.AddRateLimiter(limiter => limiter.AddPolicy("visitors", context => RateLimitPartition.GetTokenBucketLimiter(
            context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
            _ => new() { TokenLimit = 20, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromSeconds(1) })));

        app.UseRateLimiter();
    }

    public static void ChooseAccount(LivepeerProxyOptions proxy, ITenants tenants)
    {
        proxy.Client = context => context.RequestServices.GetRequiredService<LivepeerClientFactory>()
            .Create(LivepeerCredential.ApiKey(tenants.FindKey(context.User)));
    }

    public static void MapUploads(WebApplicationBuilder builder, WebApplication app)
    {
        builder.Services.AddLivepeerUploads(uploads =>
        {
            uploads.MaxSize = 500_000_000;
            uploads.MaxDuration = TimeSpan.FromMinutes(10);
            uploads.PlaybackPolicy = PlaybackPolicy.Jwt;
        });

        app.MapLivepeerUploads("/uploads").RequireAuthorization().RequireRateLimiting("visitors");
    }

    public static async Task CheckUploadAsync(LivepeerUploads uploads, LivepeerClient livepeer, string assetId)
    {
        UploadCheckResult result = await uploads.CheckAsync(livepeer, assetId);
        GC.KeepAlive(result);
    }
}

using System.Net;
using System.Security.Cryptography;
using Livepeer.Sdk;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Guides;

/// <summary>Decides who may watch: by a token, or by asking a service.</summary>
internal static class PlaybackAccess
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        await UseTokensAsync(studio, cancellationToken);
        await UseGateAsync(studio, cancellationToken);
    }

    private static async Task UseTokensAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerClient livepeer = studio.Livepeer;
        LivepeerAsset asset = await studio.UploadAsync(
            new CreateAssetRequest { Name = "members", PlaybackPolicy = PlaybackPolicy.Jwt }, cancellationToken);
        #region key
        CreatedSigningKey created = await livepeer.SigningKeys.CreateAsync(cancellationToken: cancellationToken);
        SigningKeyPair pair = created.ToPair();   // the private key is returned only once: store it in your vault
        #endregion
        studio.AtEnd(() => livepeer.SigningKeys.DeleteAsync(created.Id));

        string playbackId = asset.PlaybackId!;
        #region token
        string token = PlaybackToken.Create(pair, playbackId, new PlaybackTokenOptions { Lifetime = TimeSpan.FromHours(1) });

        PlaybackInfo playback = await livepeer.Playback.GetAsync(playbackId, cancellationToken: cancellationToken);
        string? url = playback.Hls?.WithToken(token).Url;
        #endregion
        HttpStatusCode without = await Studio.WatchAsync(playback.Hls?.Url, cancellationToken);
        HttpStatusCode with = await Studio.WatchAsync(url, cancellationToken);
        Console.WriteLine($"Without a token: {without}. With a token: {with}.");
    }

    private static async Task UseGateAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerClient livepeer = studio.Livepeer;
        Secret sharedSecret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        WebApplicationBuilder builder = Studio.CreateService();
        builder.Services.AddSingleton<Subscriptions>();
        #region register
        builder.Services.AddLivepeerWebhooks(webhooks => webhooks.Secrets = [sharedSecret]);
        #endregion
        WebApplication app = builder.Build();
        #region gate
        app.MapLivepeerPlaybackGate<Subscriptions>("/hooks/gate", (request, subscriptions, cancellationToken) =>
            subscriptions.IsActiveAsync(request.AccessKey?.Reveal(), cancellationToken));
        #endregion
        await studio.EnsureNoWebhookAsync("gate", cancellationToken);
        string site = await studio.StartAsync(app);
        #region policy
        Webhook gate = await livepeer.Webhooks.EnsureAsync(new CreateWebhookRequest
        {
            Name = "gate",
            Url = $"{site}/hooks/gate",
            Events = [WebhookEventType.PlaybackAccessControl],
            SharedSecret = sharedSecret,
        }, cancellationToken);

        var request = new CreateAssetRequest { Name = "premiere", PlaybackPolicy = PlaybackPolicy.Webhook(gate.Id) };
        #endregion
        studio.AtEnd(() => livepeer.Webhooks.DeleteAsync(gate.Id));
        LivepeerAsset asset = await studio.UploadAsync(request, cancellationToken);

        PlaybackInfo playback = await livepeer.Playback.GetAsync(asset.PlaybackId!, cancellationToken: cancellationToken);
        HttpStatusCode unpaid = await Studio.WatchAsync(playback.Hls?.WithAccessKey("not-paid").Url, cancellationToken);
        HttpStatusCode paid = await Studio.WatchAsync(playback.Hls?.WithAccessKey("paid").Url, cancellationToken);
        Console.WriteLine($"Not subscribed: {unpaid}. Subscribed: {paid}.");
    }

    /// <summary>Who has paid; in a real service, a table in its database.</summary>
    private sealed class Subscriptions
    {
        private readonly HashSet<string> _active = ["paid"];

        public Task<bool> IsActiveAsync(string? accessKey, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(accessKey is not null && _active.Contains(accessKey));
        }
    }
}

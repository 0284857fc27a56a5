using System.Security.Cryptography;
using Livepeer.Sdk;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Guides;

/// <summary>Receives events.</summary>
internal static class Webhooks
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerClient livepeer = studio.Livepeer;
        Secret sharedSecret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        WebApplicationBuilder builder = Studio.CreateService();
        #region register
        builder.Services.AddSingleton<VideoLibrary>();
        builder.Services.AddLivepeerWebhooks(webhooks => webhooks.Secrets = [sharedSecret]);
        #endregion
        WebApplication app = builder.Build();
        #region map
        app.MapLivepeerWebhook<VideoLibrary>("/hooks/livepeer", (webhookEvent, library, cancellationToken) => webhookEvent switch
        {
            AssetReadyEvent { Asset: { } asset } => library.PublishAsync(asset, cancellationToken),
            StreamStartedEvent { Stream: { } stream } => library.AnnounceAsync(stream, cancellationToken),
            _ => Task.CompletedTask,   // includes events that this version of the SDK does not know
        });
        #endregion
        await studio.EnsureNoWebhookAsync("production", cancellationToken);
        string site = await studio.StartAsync(app);
        #region ensure
        Webhook webhook = await livepeer.Webhooks.EnsureAsync(new CreateWebhookRequest
        {
            Name = "production",
            Url = $"{site}/hooks/livepeer",
            Events = [WebhookEventType.AssetReady, WebhookEventType.StreamStarted],
            SharedSecret = sharedSecret,
        }, cancellationToken);
        #endregion
        studio.AtEnd(() => livepeer.Webhooks.DeleteAsync(webhook.Id));

        VideoLibrary library = app.Services.GetRequiredService<VideoLibrary>();
        await studio.UploadAsync(new CreateAssetRequest { Name = "talk" }, cancellationToken);
        await library.Published.WaitAsync(TimeSpan.FromMinutes(2), cancellationToken);
    }

    /// <summary>What the service knows about its videos.</summary>
    private sealed class VideoLibrary
    {
        private readonly TextWriter _screen = Console.Out;
        private readonly TaskCompletionSource _published = new();

        public Task Published => _published.Task;

        public Task PublishAsync(LivepeerAsset asset, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _screen.WriteLine($"{asset.Name} is ready: playback ID {asset.PlaybackId}");
            _published.TrySetResult();
            return Task.CompletedTask;
        }

        public Task AnnounceAsync(LivepeerStream stream, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _screen.WriteLine($"{stream.Name} is live.");
            return Task.CompletedTask;
        }
    }
}

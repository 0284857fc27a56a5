using System.Security.Cryptography;
using Livepeer.Sdk;

namespace WebApp;

/// <summary>
/// What the account needs for this program: a key that signs the tokens of viewers, and a webhook. Both are created when the program
/// starts and deleted when it ends. A real service creates them once, and keeps their secrets in a vault.
/// </summary>
internal sealed partial class StudioSetup(LivepeerClient livepeer, ILogger<StudioSetup> logger)
{
    private CreatedSigningKey? _key;
    private Webhook? _webhook;
    private SigningKeyPair? _pair;

    /// <summary>The secret that the server signs its deliveries with.</summary>
    public static Secret WebhookSecret { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public SigningKeyPair SigningKey => _pair ?? throw new InvalidOperationException("The program has not started yet.");

    public async Task StartAsync(string? publicUrl, CancellationToken cancellationToken)
    {
        _key = await livepeer.SigningKeys.CreateAsync(cancellationToken: cancellationToken);
        _pair = _key.ToPair();
        if (publicUrl is null)
        {
            NoWebhook(logger);
            return;
        }

        _webhook = await livepeer.Webhooks.CreateAsync(
            new CreateWebhookRequest
            {
                Name = "WebApp sample",
                Url = $"{publicUrl.TrimEnd('/')}/webhooks/livepeer",
                SharedSecret = WebhookSecret,
                Events = [WebhookEventType.AssetCreated, WebhookEventType.AssetUpdated, WebhookEventType.AssetReady, WebhookEventType.AssetFailed],
            },
            cancellationToken);
    }

    public async Task StopAsync()
    {
        try
        {
            if (_webhook is not null)
            {
                await livepeer.Webhooks.DeleteAsync(_webhook.Id);
            }

            if (_key is not null)
            {
                await livepeer.SigningKeys.DeleteAsync(_key.Id);
            }
        }
        catch (Exception exception) when (exception is LivepeerException or ObjectDisposedException)
        {
            NotDeleted(logger, exception.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "PUBLIC_URL is not set, so Livepeer Studio can't deliver events: the page shows none.")]
    private static partial void NoWebhook(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "The webhook or the signing key of the sample could not be deleted: {Failure}.")]
    private static partial void NotDeleted(ILogger logger, string failure);
}

using System.Security.Cryptography;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace WebApp;

/// <summary>
/// The server to talk to, and what its account needs: a key that signs the tokens of viewers, and a webhook. Both are created when the
/// program starts and deleted when it ends. A real service creates them once, and keeps their secrets in a vault.
/// </summary>
internal sealed class StudioSetup : IAsyncDisposable
{
    private readonly LocalStudio? _studio;
    private readonly LivepeerClient _livepeer;
    private readonly CreatedSigningKey _key;
    private Webhook? _webhook;

    private StudioSetup(LocalStudio? studio, LivepeerClient livepeer, string apiKey, Uri address, CreatedSigningKey key)
    {
        _studio = studio;
        _livepeer = livepeer;
        _key = key;
        ApiKey = apiKey;
        BaseAddress = address;
        SigningKey = key;
    }

    public string ApiKey { get; }

    public Uri BaseAddress { get; }

    public bool IsLocal => _studio is not null;

    /// <summary>Gets the key that signs the tokens of viewers.</summary>
    public SigningKeyPair SigningKey { get; }

    /// <summary>Gets the secret that the server signs its deliveries with.</summary>
    public Secret WebhookSecret { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static async Task<StudioSetup> StartAsync(IConfiguration settings)
    {
        string? apiKey = settings["LIVEPEER_API_KEY"] is { Length: > 0 } value ? value : null;
        LocalStudio? studio = apiKey is null
            ? await LocalStudio.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.FromMilliseconds(500) })
            : null;
        Uri address = studio?.BaseAddress ?? new Uri(settings["LIVEPEER_BASE_URL"] ?? "https://livepeer.studio/api");
        apiKey ??= studio!.ApiKey;
        var livepeer = new LivepeerClient(apiKey, options => options.BaseAddress = address);
        return new StudioSetup(studio, livepeer, apiKey, address, await livepeer.SigningKeys.CreateAsync());
    }

    /// <summary>Has the server report what happens to assets.</summary>
    /// <param name="url">Where the server reaches this program.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task CreateWebhookAsync(string url, CancellationToken cancellationToken)
    {
        var request = new CreateWebhookRequest
        {
            Name = "WebApp sample",
            Url = $"{url.TrimEnd('/')}/webhooks/livepeer",
            SharedSecret = WebhookSecret,
            Events =
            [
                WebhookEventType.AssetCreated,
                WebhookEventType.AssetUpdated,
                WebhookEventType.AssetReady,
                WebhookEventType.AssetFailed,
            ],
        };
        _webhook = await _livepeer.Webhooks.CreateAsync(request, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_webhook is not null)
            {
                await _livepeer.Webhooks.DeleteAsync(_webhook.Id);
            }

            await _livepeer.SigningKeys.DeleteAsync(_key.Id!);
        }
        catch (LivepeerException exception)
        {
            await Console.Error.WriteLineAsync($"The webhook and the signing key of the sample could not be deleted. {exception.Message}");
        }

        _livepeer.Dispose();
        if (_studio is not null)
        {
            await _studio.DisposeAsync();
        }
    }
}

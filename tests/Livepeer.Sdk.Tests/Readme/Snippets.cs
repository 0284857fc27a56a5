using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>
/// What the documentation shows beside the guides: <see cref="DocPageTests"/> looks each block up here, and <see cref="SnippetRunTests"/>
/// runs them.
/// </summary>
internal static class Snippets
{
    public static void Register(IHostApplicationBuilder builder)
    {
        // ASP.NET Core, a worker service, a console host. A missing or malformed key fails at startup, with a message that says what to do.
        builder.Services.AddLivepeer(builder.Configuration.GetSection("Livepeer"));
    }

    public static void RegisterVault(IHostApplicationBuilder builder, IVault vault)
    {
        // Or in code. The key can come from a vault and be rotated without a restart.
        builder.Services.AddLivepeer(options => options.ApiKeyProvider = vault.GetLivepeerKeyAsync);
    }

    public static void CreateAlone()
    {
        // Without a container.
        using var livepeer = new LivepeerClient("api-key");
    }

    public static async Task UseSlotAsync(UploadSlot slot, UploadClient uploads, Stream video, CancellationToken cancellationToken)
    {
        UploadTicket ticket = slot.ToTicket();                                             // on the backend, from Assets.RequestUploadAsync
        await uploads.UploadAsync(ticket, video, cancellationToken: cancellationToken);    // in the app, with an UploadClient
    }

    public static void RegisterTenants(IHostApplicationBuilder builder, LivepeerClientFactory factory, string keyOfTenantA, Tenant row)
    {
        // Several accounts: as keyed services if they are known at startup, or from the factory at run time. The factory shares one connection pool.
        builder.Services.AddKeyedLivepeer("tenant-a", options => options.ApiKey = keyOfTenantA);
        LivepeerClient tenant = factory.Create(LivepeerCredential.ApiKey(row.Key));   // LivepeerClientFactory, injected
        GC.KeepAlive(tenant);
    }

    public static async Task ListAsync(LivepeerClient livepeer, DateTimeOffset since, string? cursor, CancellationToken cancellationToken)
    {
        await foreach (LivepeerAsset asset in livepeer.Assets.ListAsync(
            new ListAssetsQuery { Phase = AssetPhase.Ready, CreatedAfter = since }, cancellationToken))
        {
            Console.WriteLine(asset.Name);
        }

        Page<LivepeerAsset> page = await livepeer.Assets.ListPageAsync(
            new ListAssetsQuery { PageSize = 50, IncludeTotalCount = true }, cursor, cancellationToken);
        Console.WriteLine($"{page.Items.Count} of {page.TotalCount ?? 0}, {(page.NextCursor is { } next ? $"next page at {next}" : "last page")}");
    }

    public static async Task DeployAsync(LivepeerClient livepeer, string sharedSecret, CancellationToken cancellationToken)
    {
        // Safe to run on every deployment: creates the webhook, updates it, or leaves it unchanged.
        Webhook webhook = await livepeer.Webhooks.EnsureAsync(new CreateWebhookRequest
        {
            Name = "production",
            Url = "https://site.example/hooks/livepeer",
            Events = [WebhookEventType.AssetReady, WebhookEventType.AssetFailed],
            SharedSecret = sharedSecret,
        }, cancellationToken);
        GC.KeepAlive(webhook);
    }

    public static void RegisterRestricted(IHostApplicationBuilder builder, string corsKey)
    {
        builder.Services.AddRestrictedLivepeer(options => options.ApiKey = corsKey);
    }

    public static async Task CatchAsync(LivepeerClient livepeer, CreateStreamRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await livepeer.Streams.CreateAsync(request, cancellationToken);
        }
        catch (LivepeerValidationException exception)
        {
            foreach (ValidationIssue issue in exception.Issues)
            {
                Console.WriteLine($"{issue.Path} {issue.Message}");
            }
        }
        catch (LivepeerRateLimitException exception)
        {
            Console.WriteLine($"again in {exception.RetryAfter}");
        }
        catch (LivepeerException exception) when (exception.OutcomeUnknown)
        {
            // The server may have executed the request: check before you repeat it.
        }
        catch (LivepeerException exception)
        {
            // Base class of the SDK's exceptions: API, connection, timeout, upload, task.
            Console.WriteLine(exception.Message);
        }
    }

    public static async Task SetOptionsAsync(LivepeerClient livepeer, CancellationToken cancellationToken)
    {
        // A view of the client has the same connections and credential, and options of its own: create one per call, or keep it.
        LivepeerClient patient = livepeer.WithOptions(new CallOptions
        {
            TotalTimeout = TimeSpan.FromMinutes(5),
            MaxRetries = 10,
            Headers = { ["X-Request-Source"] = "nightly-report" },
        });
        int count = await patient.Assets.ListAsync(cancellationToken: cancellationToken).CountAsync(cancellationToken);
        Console.WriteLine(count);
    }

    public static async Task GetResponseAsync(LivepeerClient livepeer, string id, CancellationToken cancellationToken)
    {
        LivepeerResponse<LivepeerStream> response = await livepeer.GetResponseAsync(client => client.Streams.GetAsync(id, cancellationToken));
        Console.WriteLine($"{response.Value.Name}: {(int)response.StatusCode}, {response.Headers["Content-Type"][0]}, {response.Retries} retries");
    }

    public static void AddTelemetry(IHostApplicationBuilder builder)
    {
        builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddLivepeerInstrumentation())
            .WithMetrics(metrics => metrics.AddLivepeerInstrumentation());
    }

    public static async Task TestAsync(IServiceCollection services)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        services.AddLivepeer(options => (options.ApiKey, options.BaseAddress) = (studio.ApiKey, studio.BaseAddress));
    }

    /// <summary>The studio of the test, for clients that the snippets create without a container.</summary>
    public static class ByHand
    {
        public static AsyncLocal<Uri> Studio { get; } = new();

        public static async Task ManageKeysAsync(string token, IVault vault, CancellationToken cancellationToken)
        {
            // Only a dashboard session can manage API keys. The key created here can request uploads and do nothing else.
            using var dashboard = new LivepeerClient(LivepeerCredential.AccessToken(token));
            ApiKey key = await dashboard.ApiKeys.CreateAsync(new CreateApiKeyRequest
            {
                Name = "uploader",
                Access = ApiKeyAccess.LimitedTo(ApiKeyRule.Allow(ApiKeyMethod.Post, "/asset/request-upload")),
            }, cancellationToken);

            // Replaces the key: the new key is deployed before the old one is deleted.
            await dashboard.ApiKeys.RotateAsync(key.Key, (created, cancel) => vault.StoreAsync(created.Key, cancel), cancellationToken);
        }

        private sealed class LivepeerClient(LivepeerCredential credential)
            : Sdk.LivepeerClient(credential, options => options.BaseAddress = Studio.Value!);
    }

    // Then inject the whole client, or only the group of operations that you need.
    public sealed class Publisher(LivepeerClient livepeer)
    {
        public Task<LivepeerStream> PublishAsync(string name) => livepeer.Streams.CreateAsync(new CreateStreamRequest { Name = name });
    }

    public sealed class Library(AssetsClient assets)
    {
        public ValueTask<int> CountAsync() => assets.ListAsync().CountAsync();
    }

    public interface IVault
    {
        ValueTask<string> GetLivepeerKeyAsync(CancellationToken cancellationToken);

        Task StoreAsync(Secret key, CancellationToken cancellationToken);
    }

    public sealed record Tenant(string Key);
}

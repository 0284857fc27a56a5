using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>What the README shows: <see cref="ReadmeTests"/> looks each of its blocks up here, and <see cref="SnippetRunTests"/> runs them.</summary>
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

    public static void ParseEvent(ReadOnlyMemory<byte> body, string? signature, Secret secret)
    {
        WebhookEvent webhookEvent = WebhookEvent.Parse(body, signature, secret);   // the raw bytes, and the header Livepeer-Signature
        GC.KeepAlive(webhookEvent);
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

    public static async Task GoLiveAsync(LivepeerClient livepeer, CancellationToken cancellationToken)
    {
        LivepeerStream stream = await livepeer.Streams.CreateAsync(new CreateStreamRequest
        {
            Name = "launch",
            Record = true,
            PlaybackPolicy = PlaybackPolicy.Jwt,
            Profiles = [TranscodeProfile.Hd720, TranscodeProfile.Sd480],
            Multistream = [MultistreamDestination.ToUrl("rtmps://live.example/app/key", profile: "source")],
        }, cancellationToken);

        IngestUrls ingest = livepeer.Streams.GetIngestUrls(stream);   // RTMP (also as server and key) and WHIP; masked in ToString()
        await livepeer.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest { Suspended = true }, cancellationToken);

        await foreach (LivepeerSession session in livepeer.Streams.ListSessionsAsync(stream.Id, cancellationToken: cancellationToken))
        {
            Console.WriteLine($"{session.CreatedAt:u} {session.RecordingStatus} {session.RecordingUrl}");
        }

        GC.KeepAlive(ingest);
    }

    public static async Task UploadAsync(LivepeerClient livepeer, IProgress<UploadProgress> progress, CancellationToken cancellationToken)
    {
        AssetCreation uploaded = await livepeer.Assets.UploadFileAsync(
            "talk.mp4", new CreateAssetRequest { Name = "talk" }, new UploadOptions { Progress = progress }, cancellationToken);

        LivepeerAsset asset = await livepeer.Assets.WaitUntilReadyAsync(uploaded.Asset.Id, cancellationToken: cancellationToken);

        LivepeerTask export = await livepeer.Assets.ExportAsync(asset.Id, ExportAssetRequest.ToIpfs(), cancellationToken);
        export = await livepeer.Tasks.WaitUntilCompletedAsync(export.Id, cancellationToken: cancellationToken);
        Console.WriteLine(export.GetExport().Ipfs?.VideoFileUrl);
    }

    public static async Task ResumeAsync(LivepeerClient livepeer, CancellationToken cancellationToken)
    {
        try
        {
            await livepeer.Assets.UploadFileAsync("talk.mp4", new CreateAssetRequest { Name = "talk" }, cancellationToken: cancellationToken);
        }
        catch (LivepeerUploadException exception) when (exception.Checkpoint is { } checkpoint)
        {
            byte[] saved = checkpoint.Save();   // store it like a password: it grants access to the upload without a key
            await livepeer.Assets.ResumeUploadFileAsync(UploadCheckpoint.Load(saved), "talk.mp4", cancellationToken: cancellationToken);
        }
    }

    public static async Task TranscodeAsync(LivepeerClient livepeer, string accessKey, string secretKey, CancellationToken cancellationToken)
    {
        LivepeerTask transcode = await livepeer.Transcoding.CreateAsync(new TranscodeRequest
        {
            Input = TranscodeInput.FromUrl("https://files.example/talk.mp4"),
            Storage = TranscodeStorage.ToS3("https://s3.example", "renditions", new S3Credentials(accessKey, secretKey)),
            Outputs = new TranscodeOutputs { Hls = "/talk/hls" },
        }, cancellationToken);
        GC.KeepAlive(transcode);
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

    public static async Task LetWatchAsync(LivepeerClient livepeer, string publicKey, string privateKey, CancellationToken cancellationToken)
    {
        SigningKeyPair pair = await livepeer.SigningKeys.CreateAsync(cancellationToken: cancellationToken);   // the private key is shown this once
        SigningKeyPair again = SigningKeyPair.Import(publicKey, privateKey);                                   // later, from your vault

        string token = PlaybackToken.Create(again, "playback-id", new PlaybackTokenOptions { Lifetime = TimeSpan.FromHours(1) });   // ES256
        PlaybackInfo info = await livepeer.Playback.GetAsync("playback-id", cancellationToken: cancellationToken);
        PlaybackSource? hls = info.Hls?.WithToken(token);
        GC.KeepAlive((pair, hls));
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
        await using LocalStudio studio = await LocalStudio.StartAsync();   // package Livepeer.Sdk.Testing
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

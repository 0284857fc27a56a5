using System.Reflection;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>What the README shows does what it says, and prints something worth reading.</summary>
[Collection(nameof(WholeProcess))]
public sealed class SnippetRunTests : IAsyncLifetime, IDisposable
{
    private static readonly Dictionary<string, Func<SnippetRunTests, Task<string>>> _runs = new()
    {
        [nameof(Snippets.Register)] = _ => StartAsync(builder =>
        {
            builder.Configuration["Livepeer:ApiKey"] = "api-key";
            Snippets.Register(builder);
        }),
        [nameof(Snippets.RegisterVault)] = test => StartAsync(builder => Snippets.RegisterVault(builder, test._vault)),
        [nameof(Snippets.RegisterRestricted)] = _ => StartAsync(builder => Snippets.RegisterRestricted(builder, "cors-key")),
        [nameof(Snippets.RegisterTenants)] = _ => StartAsync(builder =>
        {
            using ServiceProvider services = new ServiceCollection().AddLivepeerClientFactory().Services.BuildServiceProvider();
            Snippets.RegisterTenants(builder, services.GetRequiredService<LivepeerClientFactory>(), "key-of-a", new("key-of-b"));
        }),
        [nameof(Snippets.CreateAlone)] = test => PrintedAsync(() =>
        {
            Snippets.CreateAlone();
            return Task.CompletedTask;
        }),
        [nameof(Snippets.GoLiveAsync)] = test => PrintedAsync(() => Snippets.GoLiveAsync(test._client, default)),
        [nameof(Snippets.UploadAsync)] = test => PrintedAsync(() =>
            Snippets.UploadAsync(test._client, new Progress<UploadProgress>(), default)),
        [nameof(Snippets.ResumeAsync)] = test => PrintedAsync(() => Snippets.ResumeAsync(test._client, default)),
        [nameof(Snippets.TranscodeAsync)] = test => PrintedAsync(() => Snippets.TranscodeAsync(test._client, "access", "secret", default)),
        [nameof(Snippets.ListAsync)] = test => PrintedAsync(() =>
            Snippets.ListAsync(test._client, DateTimeOffset.UtcNow.AddDays(-1), null, default)),
        [nameof(Snippets.LetWatchAsync)] = test => PrintedAsync(test.LetWatchAsync),
        [nameof(Snippets.DeployAsync)] = test => PrintedAsync(async () =>
        {
            await Snippets.DeployAsync(test._client, "shared-secret", default);
            await Snippets.DeployAsync(test._client, "shared-secret", default);
        }),
        [nameof(Snippets.ByHand.ManageKeysAsync)] = test => PrintedAsync(() =>
        {
            Snippets.ByHand.Studio.Value = test._studio.BaseAddress;
            return Snippets.ByHand.ManageKeysAsync(test._studio.Account.CreateDashboardToken(), test._vault, default);
        }),
        [nameof(Snippets.CatchAsync)] = test => PrintedAsync(() =>
            Snippets.CatchAsync(test._client, new CreateStreamRequest { Name = "launch" }, default)),
        [nameof(Snippets.ParseEvent)] = _ => PrintedAsync(() =>
        {
            SignedWebhook delivery = SignedWebhook.CreateEvent("asset.ready", "shared-secret");
            Snippets.ParseEvent(delivery.Body, delivery.Signature, new Secret("shared-secret"));
            return Task.CompletedTask;
        }),
        [nameof(Snippets.UseSlotAsync)] = test => PrintedAsync(async () =>
        {
            using var uploads = new UploadClient();
            await using FileStream video = File.OpenRead("talk.mp4");
            UploadSlot slot = await test._client.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "talk" });
            await Snippets.UseSlotAsync(slot, uploads, video, default);
        }),
        [nameof(Snippets.SetOptionsAsync)] = test => PrintedAsync(() => Snippets.SetOptionsAsync(test._client, default)),
        [nameof(Snippets.GetResponseAsync)] = test => PrintedAsync(async () =>
            await Snippets.GetResponseAsync(
                test._client, (await test._client.Streams.CreateAsync(new CreateStreamRequest { Name = "launch" })).Id, default)),
        [nameof(Snippets.AddTelemetry)] = _ => StartAsync(Snippets.AddTelemetry),
        [nameof(Snippets.TestAsync)] = test => PrintedAsync(() => Snippets.TestAsync(new ServiceCollection())),
    };

    private readonly Vault _vault = new();
    private readonly string _before = Environment.CurrentDirectory;
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("livepeer-readme-");
    private LocalStudio _studio = null!;
    private LivepeerClient _client = null!;

    public static TheoryData<string> Names => [.. _runs.Keys];

    public async Task InitializeAsync()
    {
        _studio = await LocalStudio.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.FromMilliseconds(1) });
        _client = new LivepeerClient(LivepeerCredential.ApiKey(_studio.ApiKey), options =>
        {
            options.BaseAddress = _studio.BaseAddress;
            options.MaxRetries = 0;
        });
        await using (FileStream file = File.Create(Path.Combine(_directory.FullName, "talk.mp4")))
        await using (Stream video = typeof(SnippetRunTests).Assembly.GetManifestResourceStream("video")!)
        {
            await video.CopyToAsync(file);
        }

        Environment.CurrentDirectory = _directory.FullName;
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _studio.DisposeAsync();
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _directory.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_snippet_runs_and_no_line_of_it_has_a_hole(string name)
    {
        string printed = await _runs[name](this);

        Assert.All(printed.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.DoesNotMatch(@"^\s*$|\s,|,\s*$|\bat\s*$| in\s*$", line));
    }

    [Fact]
    public void Every_snippet_is_run() => Assert.Empty(
        new[] { typeof(Snippets), typeof(Snippets.ByHand) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName).Select(method => method.Name).Except(_runs.Keys));

    [Fact]
    public async Task A_broadcast_is_listed_with_its_recording()
    {
        // A broadcast that comes and goes while the snippet runs: with the update between.
        await using ServiceProvider services = Clients.Container(_studio.BaseAddress, options => options.ApiKey = _studio.ApiKey, livepeer =>
            livepeer.Api.AddHttpMessageHandler(() => new Broadcaster(_studio)));

        string printed = await PrintedAsync(() => Snippets.GoLiveAsync(services.GetRequiredService<LivepeerClient>(), default));

        Assert.Matches(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ \w+", printed);
    }

    [Fact]
    public async Task A_page_prints_its_total_and_its_cursor()
    {
        Assert.Equal("0 of 0, last page\n", await _runs[nameof(Snippets.ListAsync)](this));
        await Snippets.ResumeAsync(_client, default);
        await _client.Assets.WaitUntilReadyAsync((await _client.Assets.ListPageAsync()).Items[0].Id);

        Assert.Equal("talk\n1 of 1, last page\n", await _runs[nameof(Snippets.ListAsync)](this));

        _studio.Store.AddMany(StudioObjectKind.Asset, 60, _ => DateTimeOffset.UtcNow.AddDays(-2));
        Assert.Matches(@"^talk\n50 of 61, next page at \S+\n$", await _runs[nameof(Snippets.ListAsync)](this));
    }

    [Fact]
    public async Task An_export_prints_the_URL_of_the_video() =>
        Assert.Matches(@"^ipfs://\w+\n$", await _runs[nameof(Snippets.UploadAsync)](this));

    [Fact]
    public async Task Each_failure_prints_what_happened()
    {
        Task<string> Print(StudioFault fault)
        {
            _studio.Faults.Next("POST", "/stream", fault);
            return PrintedAsync(() => Snippets.CatchAsync(_client, new CreateStreamRequest { Name = "launch" }, default));
        }

        Assert.Contains("no such profile", await Print(StudioFault.Status(422, """{"errors":["no such profile"]}""")), StringComparison.Ordinal);
        Assert.Matches(@"^again in 00:00:0\d\n$", await Print(StudioFault.TooManyRequests(TimeSpan.FromSeconds(5))));
        Assert.Empty(await Print(StudioFault.Status(503)));
        Assert.NotEmpty(await Print(StudioFault.Status(404)));
    }

    [Fact]
    public async Task A_deployment_script_that_runs_twice_leaves_one_webhook_and_a_rotated_key_reaches_the_vault()
    {
        await _runs[nameof(Snippets.DeployAsync)](this);
        await _runs[nameof(Snippets.ByHand.ManageKeysAsync)](this);

        Assert.Single((await _client.Webhooks.ListPageAsync()).Items);
        Assert.NotNull(_vault.Stored);
    }

    private async Task LetWatchAsync()
    {
        string id = _studio.Store.Add(StudioObjectKind.Asset);
        _studio.Store.Write(StudioObjectKind.Asset, id, """{"playbackId":"playback-id"}""");
        SigningKeyPair pair = await _client.SigningKeys.CreateAsync();
        await Snippets.LetWatchAsync(_client, pair.PublicKey, pair.PrivateKey.Reveal(), default);
    }

    private static async Task<string> StartAsync(Action<IHostApplicationBuilder> register)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        register(builder);
        using IHost host = builder.Build();
        return await PrintedAsync(async () =>
        {
            await host.StartAsync();
            await host.StopAsync();
        });
    }

    private static async Task<string> PrintedAsync(Func<Task> run)
    {
        TextWriter screen = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            await run();
        }
        finally
        {
            Console.SetOut(screen);
        }

        return printed.ToString();
    }

    private sealed class Vault : Snippets.IVault
    {
        public Secret? Stored { get; private set; }

        public ValueTask<string> GetLivepeerKeyAsync(CancellationToken cancellationToken) => ValueTask.FromResult("api-key");

        public Task StoreAsync(Secret key, CancellationToken cancellationToken)
        {
            Stored = key;
            return Task.CompletedTask;
        }
    }

    /// <summary>Goes live on a stream as soon as it is there.</summary>
    private sealed class Broadcaster(LocalStudio studio) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method == HttpMethod.Patch)
            {
                StudioBroadcast broadcast = studio.Live.Start(request.RequestUri!.Segments[^1]);
                broadcast.Feed(3);
                broadcast.End();
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}

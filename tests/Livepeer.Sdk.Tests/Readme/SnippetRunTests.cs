using System.Reflection;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>What the documentation shows beside the guides does what it says, and prints something worth reading.</summary>
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
        [nameof(Snippets.ListAsync)] = test => PrintedAsync(() =>
            Snippets.ListAsync(test._client, DateTimeOffset.UtcNow.AddDays(-1), null, default)),
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
    public async Task A_page_prints_its_total_and_its_cursor()
    {
        Assert.Equal("0 of 0, last page\n", await _runs[nameof(Snippets.ListAsync)](this));
        AssetCreation uploaded = await _client.Assets.UploadFileAsync("talk.mp4", new CreateAssetRequest { Name = "talk" });
        await _client.Assets.WaitUntilReadyAsync(uploaded.Asset.Id);

        Assert.Equal("talk\n1 of 1, last page\n", await _runs[nameof(Snippets.ListAsync)](this));

        _studio.Store.AddMany(StudioObjectKind.Asset, 60, _ => DateTimeOffset.UtcNow.AddDays(-2));
        Assert.Matches(@"^talk\n50 of 61, next page at \S+\n$", await _runs[nameof(Snippets.ListAsync)](this));
    }

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
}

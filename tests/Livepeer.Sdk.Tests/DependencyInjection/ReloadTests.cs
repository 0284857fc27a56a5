using System.Reflection;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.Tests.DependencyInjection;

/// <summary>A reload of configuration never throws into the host, and never stops a client that works.</summary>
public sealed class ReloadTests
{
    private static readonly Dictionary<string, (string Setting, string? Value)> _mistakes = new()
    {
        ["key with a line end"] = ("ApiKey", "s3cr3t\n"),
        ["key with a space"] = ("ApiKey", "Bearer s3cr3t"),
        ["empty key"] = ("ApiKey", ""),
        ["key gone"] = ("ApiKey", null),
        ["second credential"] = ("AccessToken", "s3cr3t"),
        ["plain http"] = ("BaseAddress", "http://livepeer.studio/api"),
        ["no URL"] = ("BaseAddress", "https://[s3cr3t"),
        ["time in words"] = ("AttemptTimeout", "s3cr3t seconds"),
        ["time without a unit"] = ("TotalTimeout", "30"),
        ["no number"] = ("MaxRetries", "s3cr3t"),
        ["number out of range"] = ("MaxRetries", "101"),
        ["unknown setting"] = ("MaxRetry", "s3cr3t"),
        ["list"] = ("MaxRetries:0", "3"),
    };

    public static TheoryData<string, string> Mistakes
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string mistake in _mistakes.Keys)
            {
                data.Add(mistake, "plain");
                data.Add(mistake, "keyed");
                data.Add(mistake, "restricted");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task An_invalid_reload_is_logged_and_the_last_valid_options_stay(string mistake, string registration)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        (string setting, string? value) = _mistakes[mistake];
        using var recorder = new TelemetryRecorder(wholeProcess: false);
        ChangingSettings settings = Settings(studio);
        IConfigurationRoot configuration = new ConfigurationBuilder().Add(settings).Build();
        await using ServiceProvider services = Services(registration, configuration, recorder);
        Func<Task> call = Call(registration, services);
        await call();

        string? before = settings[$"Livepeer:{setting}"];
        settings[$"Livepeer:{setting}"] = value;
        configuration.Reload();
        configuration.Reload();
        await call();
        var monitor = services.GetRequiredService<IOptionsMonitor<LivepeerOptions>>();
        using IServiceScope scope = services.CreateScope();
        LivepeerOptions[] found =
            [monitor.Get(Name(registration)), scope.ServiceProvider.GetRequiredService<IOptionsSnapshot<LivepeerOptions>>().Get(Name(registration))];

        Assert.All(found, options => Assert.Equal(studio.ApiKey, options.ApiKey?.Reveal()));
        Assert.All(studio.Requests.All, request => Assert.Equal($"Bearer {studio.ApiKey}", request.Headers["Authorization"]));
        RecordedLog line = Assert.Single(recorder.Logs, log => log.Level == LogLevel.Warning);
        Assert.DoesNotContain("s3cr3t", line.Message, StringComparison.Ordinal);

        // Once it is put right, the next key is used, and the next mistake is logged again.
        string next = studio.Account.CreateApiKey("next");
        settings[$"Livepeer:{setting}"] = before;
        settings["Livepeer:ApiKey"] = next;
        configuration.Reload();
        await call();
        Assert.Equal($"Bearer {next}", studio.Requests.All[^1].Headers["Authorization"]);
        settings[$"Livepeer:{setting}"] = value;
        configuration.Reload();
        Assert.Equal(2, recorder.Logs.Count(log => log.Level == LogLevel.Warning));
    }

    [Fact]
    public async Task What_a_delegate_of_the_application_throws_stays_out_of_a_reload_and_of_the_log()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var recorder = new TelemetryRecorder(wholeProcess: false);
        ChangingSettings settings = Settings(studio);
        IConfigurationRoot configuration = new ConfigurationBuilder().Add(settings).Build();
        ServiceCollection services = [];
        services.AddLogging(logging => logging.AddProvider(recorder.LoggerProvider));
        services.AddLivepeer(configuration.GetSection("Livepeer"));
        bool fails = false;
        services.Configure<LivepeerOptions>(_ =>
        {
            if (fails)
            {
                throw new InvalidOperationException("s3cr3t");
            }
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        LivepeerClient client = provider.GetRequiredService<LivepeerClient>();

        fails = true;
        configuration.Reload();
        await client.Streams.ListPageAsync();

        RecordedLog line = Assert.Single(recorder.Logs, log => log.Level == LogLevel.Warning);
        Assert.Contains("InvalidOperationException", line.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", line.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_base_address_waits_for_a_restart_and_the_log_says_so()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var recorder = new TelemetryRecorder(wholeProcess: false);
        ChangingSettings settings = Settings(studio);
        IConfigurationRoot configuration = new ConfigurationBuilder().Add(settings).Build();
        await using ServiceProvider services = Services("plain", configuration, recorder);
        Func<Task> call = Call("plain", services);
        await call();

        settings["Livepeer:BaseAddress"] = "https://elsewhere.example/api";
        settings["Livepeer:MaxRetries"] = "0";
        configuration.Reload();
        configuration.Reload();
        await call();

        Assert.Equal(2, studio.Requests.All.Count);
        RecordedLog line = Assert.Single(recorder.Logs, log => log.Level == LogLevel.Warning);
        Assert.EndsWith("restarts: BaseAddress, MaxRetries.", line.Message, StringComparison.Ordinal);
    }

    /// <summary>Of a new setting too.</summary>
    [Theory]
    [MemberData(nameof(OtherSettings))]
    public async Task A_changed_setting_that_needs_a_restart_is_named(string name, string value)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var recorder = new TelemetryRecorder(wholeProcess: false);
        ChangingSettings settings = Settings(studio);
        IConfigurationRoot configuration = new ConfigurationBuilder().Add(settings).Build();
        await using ServiceProvider services = Services("plain", configuration, recorder);
        await Call("plain", services)();

        settings["Livepeer:" + name] = value;
        configuration.Reload();

        RecordedLog line = Assert.Single(recorder.Logs, log => log.Level == LogLevel.Warning);
        Assert.EndsWith($"restarts: {name}.", line.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> OtherSettings
    {
        get
        {
            var settings = new TheoryData<string, string>();
            foreach (PropertyInfo property in typeof(LivepeerOptions).GetProperties())
            {
                string? value = property.PropertyType.Name switch
                {
                    nameof(TimeSpan) => "00:00:17",
                    nameof(Int64) => "4096",
                    nameof(Int32) => "7",
                    nameof(Uri) when property.Name == nameof(LivepeerOptions.RtmpIngestUrl) => "rtmp://elsewhere.example/live",
                    nameof(Uri) => "https://elsewhere.example/api",
                    _ => null,
                };
                if (value is not null)
                {
                    settings.Add(property.Name, value);
                }
            }

            return settings;
        }
    }

    [Fact]
    public async Task A_disposed_container_listens_no_more()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        var monitor = new CountingMonitor(new LivepeerOptions { ApiKey = studio.ApiKey, BaseAddress = studio.BaseAddress });
        ServiceCollection services = [];
        services.AddLivepeer(options => options.ApiKey = studio.ApiKey);
        services.AddSingleton<IOptionsMonitor<LivepeerOptions>>(monitor);
        ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<LivepeerClient>().Streams.ListPageAsync();
        Assert.Equal(1, monitor.Listeners);

        await provider.DisposeAsync();

        Assert.Equal(0, monitor.Listeners);
    }

    private static ServiceProvider Services(string registration, IConfiguration configuration, TelemetryRecorder recorder)
    {
        ServiceCollection services = [];
        services.AddLogging(logging => logging.AddProvider(recorder.LoggerProvider));
        IConfigurationSection section = configuration.GetSection("Livepeer");
        _ = registration switch
        {
            "keyed" => services.AddKeyedLivepeer("tenant-a", section),
            "restricted" => services.AddRestrictedLivepeer(section),
            _ => services.AddLivepeer(section),
        };
        return services.BuildServiceProvider();
    }

    private static string Name(string registration) => registration switch
    {
        "keyed" => "tenant-a",
        "restricted" => "(restricted)",
        _ => Options.DefaultName,
    };

    private static Func<Task> Call(string registration, IServiceProvider services)
    {
        switch (registration)
        {
            case "keyed":
                LivepeerClient keyed = services.GetRequiredKeyedService<LivepeerClient>("tenant-a");
                return () => keyed.Streams.CreateAsync(new() { Name = "x" });
            case "restricted":
                RestrictedLivepeerClient restricted = services.GetRequiredService<RestrictedLivepeerClient>();
                return () => restricted.Streams.CreateAsync(new() { Name = "x" });
            default:
                LivepeerClient client = services.GetRequiredService<LivepeerClient>();
                return () => client.Streams.CreateAsync(new() { Name = "x" });
        }
    }

    private static ChangingSettings Settings(LocalStudio studio) => new()
    {
        ["Livepeer:ApiKey"] = studio.ApiKey,
        ["Livepeer:BaseAddress"] = studio.BaseAddress.OriginalString,
    };

    private sealed class CountingMonitor(LivepeerOptions options) : IOptionsMonitor<LivepeerOptions>
    {
        public int Listeners { get; private set; }

        public LivepeerOptions CurrentValue => options;

        public LivepeerOptions Get(string? name) => options;

        public IDisposable OnChange(Action<LivepeerOptions, string?> listener)
        {
            Listeners++;
            return new Subscription(this);
        }

        private sealed class Subscription(CountingMonitor monitor) : IDisposable
        {
            public void Dispose() => monitor.Listeners--;
        }
    }
}

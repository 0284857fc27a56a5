using Livepeer.Sdk.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.Tests.DependencyInjection;

public sealed class ConfigurationTests
{
    [Fact]
    public void Every_option_is_a_setting() => Assert.Equal(
        typeof(LivepeerOptions).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal),
        Livepeer.Sdk.DependencyInjection.ConfigurationBinding.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_scalar_option_can_be_set_in_configuration()
    {
        Dictionary<string, string?> settings = new()
        {
            ["ApiKey"] = "key",
            ["BaseAddress"] = "https://studio.example/api",
            ["RtmpIngestUrl"] = "rtmps://in.example/live",
            ["WhipIngestUrl"] = "https://whip.example/webrtc",
            ["AttemptTimeout"] = "00:00:05",
            ["TotalTimeout"] = "00:00:20",
            ["GenerationTimeout"] = "00:03:00",
            ["MaxRetries"] = "7",
            ["RetryDelay"] = "00:00:00.1",
            ["MaxRetryDelay"] = "00:00:02",
        };
        using ServiceProvider services = new ServiceCollection()
            .AddLivepeer(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).Services.BuildServiceProvider();

        LivepeerOptions options = services.GetRequiredService<IOptions<LivepeerOptions>>().Value;

        Assert.Equal("key", options.ApiKey?.Reveal());
        Assert.Equal("https://studio.example/api", options.BaseAddress.OriginalString);
        Assert.Equal("rtmps://in.example/live", options.RtmpIngestUrl);
        Assert.Equal("https://whip.example/webrtc", options.WhipIngestUrl.OriginalString);
        Assert.Equal(
            [5, 20, 180, 0.1, 2],
            new[] { options.AttemptTimeout, options.TotalTimeout, options.GenerationTimeout, options.RetryDelay, options.MaxRetryDelay }
                .Select(time => time.TotalSeconds));
        Assert.Equal(7, options.MaxRetries);
    }

    [Fact]
    public async Task Keyed_accounts_have_sections_of_their_own()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        StudioAccount other = studio.CreateAccount();
        IConfiguration configuration = Configuration(studio, ("A", studio.ApiKey), ("B", other.ApiKey));
        ServiceCollection services = [];
        services.AddKeyedLivepeer("a", configuration.GetSection("A"));
        services.AddKeyedLivepeer("b", configuration.GetSection("B"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(studio.Account.UserId, (await provider.GetRequiredKeyedService<AccountClient>("a").GetAsync()).Id);
        Assert.Equal(other.UserId, (await provider.GetRequiredKeyedService<AccountClient>("b").GetAsync()).Id);
    }

    [Fact]
    public async Task A_key_that_is_rotated_in_configuration_is_sent_from_then_on()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        string next = studio.Account.CreateApiKey("next");
        IConfigurationRoot configuration = Configuration(studio, ("Livepeer", studio.ApiKey));
        await using ServiceProvider services = new ServiceCollection()
            .AddLivepeer(configuration.GetSection("Livepeer")).Services.BuildServiceProvider();
        StreamsClient streams = services.GetRequiredService<StreamsClient>();
        await streams.ListPageAsync();

        configuration["Livepeer:ApiKey"] = next;
        configuration.Reload();
        await streams.ListPageAsync();

        Assert.Equal(
            [$"Bearer {studio.ApiKey}", $"Bearer {next}"],
            studio.Requests.All.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_key_from_a_delegate_is_requested_for_every_attempt()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        string next = studio.Account.CreateApiKey("next");
        Queue<string> vault = new([studio.ApiKey, next]);
        studio.Faults.Next("GET", "/stream", StudioFault.Status(503));
        await using ServiceProvider services = Support.Clients.Container(studio.BaseAddress, options =>
        {
            options.ApiKey = null;
            options.ApiKeyProvider = _ => ValueTask.FromResult(vault.Dequeue());
        });

        await services.GetRequiredService<StreamsClient>().ListPageAsync();

        Assert.Equal(
            [$"Bearer {studio.ApiKey}", $"Bearer {next}"],
            studio.Requests.All.Select(request => request.Headers["Authorization"]));
    }

    private static IConfigurationRoot Configuration(LocalStudio studio, params IEnumerable<(string Section, string Key)> accounts)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        foreach ((string section, string key) in accounts)
        {
            configuration[$"{section}:ApiKey"] = key;
            configuration[$"{section}:BaseAddress"] = studio.BaseAddress.OriginalString;
        }

        return configuration;
    }
}

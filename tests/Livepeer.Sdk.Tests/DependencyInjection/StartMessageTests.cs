using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.Tests.DependencyInjection;

/// <summary>What the start says of configuration: each problem once, with the setting that the registration really reads.</summary>
public sealed class StartMessageTests
{
    public static TheoryData<string, string, string> UnreadableSettings => new()
    {
        { "MaxRetries", "many", "The setting Livepeer:MaxRetries must be a whole number." },
        { "MaxRetries", "", "The setting Livepeer:MaxRetries must be a whole number." },
        { "MaxRetries", "3.5", "The setting Livepeer:MaxRetries must be a whole number." },
        { "MaxRetries", "99999999999", "The setting Livepeer:MaxRetries must be a whole number." },
        { "maxretries:0", "3", "The setting Livepeer:maxretries must be a whole number, not a section or list." },
        { "ApiKey:Value", "s3cr3t", "The setting Livepeer:ApiKey must be a key or token in the clear, not a section or list" },
        { "ApiKey", "*** (masked by Livepeer.Sdk)", "The setting Livepeer:ApiKey must be a key or token in the clear" },
        { "ApiKey", "", "ApiKey can't be an API key: it is empty." },
        { "AttemptTimeout", "30 seconds", "The setting Livepeer:AttemptTimeout must be a time such as 00:00:30" },
        { "TotalTimeout", "30", "The setting Livepeer:TotalTimeout must be a time such as 00:00:30" },
        { "TotalTimeout", "24:00:00", "The setting Livepeer:TotalTimeout must be a time such as 00:00:30" },
        { "RetryDelay", "1:99:00", "The setting Livepeer:RetryDelay must be a time such as 00:00:30" },
        { "BaseAddress", "https://[bad", "The setting Livepeer:BaseAddress must be a URL." },
        { "BaseAddress", "livepeer.studio/api", "BaseAddress must be an https URL" },
        { "BaseAddress", "http://127.0.0.1.example/api", "BaseAddress must be an https URL" },
        { "BaseAddress", "https://user:s3cr3t@livepeer.studio/api", "without a query, a fragment or a user name" },
        { "WhipIngestUrl", "", "WhipIngestUrl must be an https URL." },
        { "RtmpIngestUrl", "", "RtmpIngestUrl must begin with rtmp:// or rtmps://." },
        { "ApiKeyProvider", "s3cr3t", "The setting Livepeer:ApiKeyProvider is a delegate: set it in code." },
        { "MaxRetry", "s3cr3t", "There is no setting Livepeer:MaxRetry. Did you mean Livepeer:MaxRetries?" },
        { "MAXRETRY", "3", "There is no setting Livepeer:MAXRETRY. Did you mean Livepeer:MaxRetries?" },
        { "Retries", "3", "There is no setting Livepeer:Retries. Did you mean Livepeer:MaxRetries?" },
        { "ApiKy", "s3cr3t", "Did you mean Livepeer:ApiKey?" },
        { "Api-Key", "s3cr3t", "Did you mean Livepeer:ApiKey?" },
        { "BaseAdress", "https://livepeer.studio/api", "Did you mean Livepeer:BaseAddress?" },
        { "RtmpIngestAddress", "rtmp://ingest.example", "Did you mean Livepeer:RtmpIngestUrl?" },
        { "Colour", "s3cr3t", "There is no setting Livepeer:Colour. The settings are ApiKey, AccessToken, BaseAddress," },
    };

    [Theory]
    [MemberData(nameof(UnreadableSettings))]
    public async Task A_setting_that_cannot_be_read_is_named_once_and_its_value_never(string setting, string value, string message)
    {
        IConfiguration configuration = Settings(("Livepeer:ApiKey", "good-key"), ($"Livepeer:{setting}", value));

        OptionsValidationException exception = await StartAsync(services => services.AddLivepeer(configuration.GetSection("Livepeer")));

        Assert.Equal(2, exception.Message.Split(message).Length);
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(exception.Failures.Distinct(), exception.Failures);
    }

    [Fact]
    public async Task A_misspelt_variable_of_the_environment_is_found_too()
    {
        const string Variable = "LIVEPEER_SDK_TEST_Livepeer__MaxRetry";
        Environment.SetEnvironmentVariable(Variable, "5");
        try
        {
            IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables("LIVEPEER_SDK_TEST_").Build();
            OptionsValidationException exception = await StartAsync(services => services.AddLivepeer(configuration.GetSection("Livepeer")));

            Assert.Contains("There is no setting Livepeer:MaxRetry. Did you mean Livepeer:MaxRetries?", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }

    [Fact]
    public async Task Null_sections_of_others_and_any_case_are_no_mistakes()
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes("""
            { "livepeer": { "APIKEY": "good-key", "MaxRetries": null, "Tenants": { "A": { "ApiKey": "key-of-a", "MaxRetries": "2" } }, "Empty": {} } }
            """));
        IConfiguration configuration = new ConfigurationBuilder().AddJsonStream(json).Build();
        using IHost host = Host(services =>
        {
            services.AddLivepeer(configuration.GetSection("Livepeer"));
            services.AddKeyedLivepeer("a", configuration.GetSection("Livepeer:Tenants:A"));
        });

        await host.StartAsync();

        var monitor = host.Services.GetRequiredService<IOptionsMonitor<LivepeerOptions>>();
        Assert.Equal((3, 2), (monitor.CurrentValue.MaxRetries, monitor.Get("a").MaxRetries));
        await host.StopAsync();
    }

    [Fact]
    public async Task At_the_root_only_an_obvious_mistake_is_one()
    {
        IConfiguration shared = Settings(("ApiKey", "good-key"), ("API_KEY", "another"), ("PATH", "/bin"), ("Logging:LogLevel", "x"), ("Timeout", "5"));
        using IHost host = Host(services => services.AddLivepeer(shared));
        await host.StartAsync();
        await host.StopAsync();

        OptionsValidationException exception = await StartAsync(services => services.AddLivepeer(Settings(("ApiKey", "good-key"), ("MaxRetry", "5"))));
        Assert.Equal("Livepeer: There is no setting MaxRetry. Did you mean MaxRetries?", exception.Message);
    }

    [Fact]
    public async Task The_message_for_a_missing_key_names_the_setting()
    {
        IConfiguration configuration = Settings(("Tenants:A:MaxRetries", "1"));
        Dictionary<Action<IServiceCollection>, string> sentences = new()
        {
            [services => services.AddLivepeer(configuration.GetSection("Livepeer"))] =
                "Livepeer: no API key. Set Livepeer:ApiKey (environment variable Livepeer__ApiKey) in the configuration passed to AddLivepeer(…). "
                + "The section Livepeer is missing or empty.",
            [services => services.AddKeyedLivepeer("tenant-a", configuration.GetSection("Tenants:A"))] =
                "Livepeer \"tenant-a\": no API key. Set Tenants:A:ApiKey (environment variable Tenants__A__ApiKey) in the configuration passed to "
                + "AddKeyedLivepeer(\"tenant-a\", …).",
            [services => services.AddKeyedLivepeer("tenant-a", options => options.MaxRetries = 1)] =
                "Livepeer \"tenant-a\": no API key. Set options.ApiKey in AddKeyedLivepeer(\"tenant-a\", …), "
                + "or options.ApiKeyProvider to fetch the key from a vault.",
            [services => services.AddRestrictedLivepeer(configuration.GetSection("Web"))] =
                "Livepeer (restricted): no API key. Set Web:ApiKey (environment variable Web__ApiKey) in the configuration passed to "
                + "AddRestrictedLivepeer(…). The section Web is missing or empty.",
            [services => services.AddLivepeer(configuration)] =
                "Livepeer: no API key. Set ApiKey in the configuration passed to AddLivepeer(…).",
        };

        foreach ((Action<IServiceCollection> register, string sentence) in sentences)
        {
            Assert.Equal(sentence, (await StartAsync(register)).Message);
        }
    }

    [Fact]
    public async Task Registered_twice_beside_a_factory_a_problem_is_reported_once()
    {
        OptionsValidationException exception = await StartAsync(services =>
        {
            services.AddLivepeerClientFactory(options => options.MaxRetries = -1);
            services.AddLivepeer(options => options.MaxRetries = -1);
            services.AddLivepeer(options => options.ApiKey = "with space");
        });

        Assert.Equal(2, exception.Failures.Count());
        Assert.Equal(2, exception.Message.Split(Environment.NewLine).Length);
        Assert.DoesNotContain(".;", exception.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        foreach ((string key, string value) in settings)
        {
            configuration[key] = value;
        }

        return configuration;
    }

    private static async Task<OptionsValidationException> StartAsync(Action<IServiceCollection> register)
    {
        using IHost host = Host(register);
        return await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    private static IHost Host(Action<IServiceCollection> register)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        register(builder.Services);
        return builder.Build();
    }
}

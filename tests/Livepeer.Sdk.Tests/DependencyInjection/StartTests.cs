using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.Tests.DependencyInjection;

/// <summary>Slips in options are found when the application starts, with a sentence that says what to do.</summary>
public sealed class StartTests
{
    private static readonly Dictionary<string, (Action<LivepeerOptions> Slip, string Message)> _slips = new()
    {
        ["no key"] = (options => options.ApiKey = null, "no API key. Set options.ApiKey in AddLivepeer(…)"),
        ["empty key"] = (options => options.ApiKey = "", "ApiKey can't be an API key: it is empty"),
        ["key with a line end"] = (options => options.ApiKey = "s3cr3t\n", "it contains white space"),
        ["key in quotation marks"] = (options => options.ApiKey = "\"s3cr3t\"", "such as a quotation mark"),
        ["token with a space"] = (options => (options.ApiKey, options.AccessToken) = (null, "s3cr3t token"), "AccessToken can't be an access token"),
        ["two credentials"] = (options => options.AccessToken = "s3cr3t", "more than one of ApiKey"),
        ["plain http"] = (options => options.BaseAddress = new("http://livepeer.studio/api"), "BaseAddress must be an https URL"),
        ["address with a query"] = (options => options.BaseAddress = new("https://livepeer.studio/api?key=s3cr3t"), "without a query"),
        ["relative address"] = (options => options.BaseAddress = new("/api", UriKind.Relative), "BaseAddress must be an https URL"),
        ["ingest over http"] = (options => options.RtmpIngestUrl = "https://ingest.example", "RtmpIngestUrl must begin with rtmp://"),
        ["whip over http"] = (options => options.WhipIngestUrl = new("http://whip.example"), "WhipIngestUrl must be an https URL"),
        ["no time for attempts"] = (options => options.AttemptTimeout = TimeSpan.Zero, "AttemptTimeout must be greater than zero"),
        ["negative time in all"] = (options => options.TotalTimeout = TimeSpan.FromSeconds(-5), "TotalTimeout must be greater than zero"),
        ["no room for responses"] = (options => options.MaxResponseSize = 0, "MaxResponseSize must be between 1024 bytes"),
        ["too many retries"] = (options => options.MaxRetries = 101, "MaxRetries must be between 0"),
        ["negative delay"] = (options => options.RetryDelay = TimeSpan.FromSeconds(-1), "RetryDelay must be between zero and one day"),
    };

    public static TheoryData<string> Slips => [.. _slips.Keys];

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task A_slip_ends_the_start_with_a_sentence_and_without_the_secret(string slip)
    {
        (Action<LivepeerOptions> make, string message) = _slips[slip];
        using IHost host = Host(services => services.AddLivepeer(options =>
        {
            options.ApiKey = "s3cr3t";
            make(options);
        }));

        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_mistakes_are_reported_at_once()
    {
        using IHost host = Host(services => services.AddLivepeer(options =>
        {
            options.BaseAddress = new("http://livepeer.studio/api");
            options.MaxRetries = -1;
        }));

        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(3, exception.Failures.Count());
        Assert.Equal(
            [
                "Livepeer: no API key. Set options.ApiKey in AddLivepeer(…), or options.ApiKeyProvider to fetch the key from a vault; ",
                "Livepeer: BaseAddress must be an https URL (http is for this machine itself), such as https://livepeer.studio/api; ",
                "Livepeer: MaxRetries must be between 0 (no retries) and 100.",
            ],
            exception.Message.Split(Environment.NewLine));
    }

    [Fact]
    public async Task A_keyed_and_a_restricted_registration_are_checked_too()
    {
        using IHost keyed = Host(services => services.AddKeyedLivepeer("a", options => options.MaxRetries = 1));
        using IHost restricted = Host(services => services.AddRestrictedLivepeer(options => options.MaxRetries = 1));

        Assert.Contains("no API key", (await Assert.ThrowsAsync<OptionsValidationException>(() => keyed.StartAsync())).Message, StringComparison.Ordinal);
        Assert.Contains("no API key", (await Assert.ThrowsAsync<OptionsValidationException>(() => restricted.StartAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_options_let_it_start()
    {
        using IHost host = Host(services =>
        {
            services.AddLivepeer(options => options.ApiKeyProvider = _ => ValueTask.FromResult("key"));
            services.AddKeyedLivepeer("local", options => (options.ApiKey, options.BaseAddress) = ("key", new("http://127.0.0.1:3004/api")));
            services.AddRestrictedLivepeer(options => options.ApiKey = "key");
        });

        await host.StartAsync();
        await host.StopAsync();
    }

    [Fact]
    public async Task A_factory_alone_needs_no_key_but_a_good_address()
    {
        using IHost good = Host(services => services.AddLivepeerClientFactory());
        using IHost bad = Host(services => services.AddLivepeerClientFactory(options => options.BaseAddress = new("http://livepeer.studio")));

        await good.StartAsync();
        await good.StopAsync();
        await Assert.ThrowsAsync<OptionsValidationException>(() => bad.StartAsync());
    }

    [Fact]
    public void Without_a_host_the_first_use_reports_the_problem()
    {
        using ServiceProvider services = new ServiceCollection().AddLivepeer(options => options.MaxRetries = 1).Services.BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(services.GetRequiredService<LivepeerClient>);
    }

    private static IHost Host(Action<IServiceCollection> register)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        register(builder.Services);
        return builder.Build();
    }
}

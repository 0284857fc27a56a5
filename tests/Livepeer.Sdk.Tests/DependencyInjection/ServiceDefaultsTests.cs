using Livepeer.Sdk.ServiceDefaults;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Http;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Livepeer.Sdk.Tests.DependencyInjection;

/// <summary>
/// Nothing twice, whatever resilience an application adds: to all its clients, as .NET Aspire's service defaults do, or to the Livepeer
/// connection on purpose.
/// </summary>
public sealed class ServiceDefaultsTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _impatience = TimeSpan.FromMilliseconds(400);

    private static readonly Dictionary<string, Action<IServiceCollection>> _defaults = new()
    {
        ["Aspire"] = services => services.AddServiceDefaults(),
        ["standard"] = services => services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler()),
        ["hedging"] = services => services.ConfigureHttpClientDefaults(http => http.AddStandardHedgingHandler()),
        ["pipeline"] = services => services.ConfigureHttpClientDefaults(http => http.AddResilienceHandler("own", pipeline => pipeline
            .AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 3, Delay = TimeSpan.Zero }).AddTimeout(TimeSpan.FromMilliseconds(100)))),
        ["older package"] = services => services.ConfigureHttpClientDefaults(http => http.AddTransientHttpErrorPolicy(
            policy => policy.WaitAndRetryAsync(3, _ => TimeSpan.Zero))),
        ["unknown handler"] = services => services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Repeater())),
        ["unknown handler, late"] = services => services.ConfigureAll<Microsoft.Extensions.Http.HttpClientFactoryOptions>(options =>
            options.HttpMessageHandlerBuilderActions.Add(builder => builder.AdditionalHandlers.Add(new Repeater()))),
    };

    private static readonly Dictionary<string, FaultBehaviour> _faults = new()
    {
        ["503"] = FaultBehaviour.Respond(503),
        ["524"] = FaultBehaviour.Respond(524),
        ["reset"] = FaultBehaviour.ReadThenReset,
        ["close"] = FaultBehaviour.ReadThenClose,
        ["cut body"] = FaultBehaviour.TruncateBody(200, Faults.Stream),
        ["stall"] = FaultBehaviour.StallHeaders,
    };

    private static readonly string[] _registrations = ["plain", "keyed", "factory", "restricted"];

    public static TheoryData<string, string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, bool>();
            foreach (string defaults in _defaults.Keys)
            {
                foreach (string registration in _registrations)
                {
                    cases.Add(defaults, registration, true);
                    cases.Add(defaults, registration, false);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> Defaults => [.. _defaults.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_create_reaches_the_wire_once(string defaults, string registration, bool defaultsFirst)
    {
        // All faults at once, since some of them take time.
        await Task.WhenAll(_faults.Keys.Select(async fault =>
        {
            await using var server = new FaultServer(_ => _faults[fault]);
            await using ServiceProvider services = Provide(
                _defaults[defaults], server.BaseAddress, registration, defaultsFirst, isSilent: fault == "stall");

            var exception = await Assert.ThrowsAnyAsync<LivepeerException>(() => CreateAsync(services, registration));

            Assert.True(exception.OutcomeUnknown, $"{fault}: {exception}");
            Assert.True(server.Heads.Count == 1, $"{fault}: {server.Heads.Count} requests");
        }));
    }

    [Theory]
    [MemberData(nameof(Defaults))]
    public async Task A_refused_create_is_retried_as_often_as_the_options_allow(string defaults)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(429));
        await using ServiceProvider services = Provide(_defaults[defaults], server.BaseAddress, "plain", defaultsFirst: false, isSilent: false);

        var exception = await Assert.ThrowsAsync<LivepeerRateLimitException>(() => CreateAsync(services, "plain"));

        Assert.False(exception.OutcomeUnknown);

        // An unknown handler may repeat a refused request; resilience handlers from defaults are removed.
        Assert.Equal(defaults.StartsWith("unknown", StringComparison.Ordinal) ? 16 : 4, server.Heads.Count);
    }

    [Theory]
    [MemberData(nameof(Defaults))]
    public async Task Reads_end_in_SDK_exceptions(string defaults)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.StallHeaders);
        await using ServiceProvider services = Provide(_defaults[defaults], server.BaseAddress, "plain", defaultsFirst: true, isSilent: true);

        await Assert.ThrowsAnyAsync<LivepeerException>(() => services.GetRequiredService<StreamsClient>().GetAsync("abc"));
    }

    [Theory]
    [InlineData("standard")]
    [InlineData("hedging")]
    [InlineData("pipeline")]
    [InlineData("repeater")]
    public async Task Resilience_added_on_purpose_stays_and_can_not_create_twice(string kind)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        int seen = 0;
        await using ServiceProvider services = Clients.Container(server.BaseAddress, options => options.MaxRetries = 0, livepeer =>
        {
            livepeer.Api.AddHttpMessageHandler(() => new Counter(() => seen++));
            _ = kind switch
            {
                "standard" => Do(() => livepeer.Api.AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.FromMilliseconds(1))),
                "hedging" => Do(() => livepeer.Api.AddStandardHedgingHandler()),
                "pipeline" => Do(() => livepeer.Api.AddResilienceHandler(
                    "own", pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 3, Delay = TimeSpan.Zero }))),
                _ => Do(() => livepeer.Api.AddHttpMessageHandler(() => new Repeater())),
            };
            livepeer.Api.AddHttpMessageHandler(() => new Counter(() => seen++));
        });

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(() => CreateAsync(services, "plain"));
        await Assert.ThrowsAnyAsync<LivepeerException>(() => services.GetRequiredService<StreamsClient>().GetAsync("abc"));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(server.Heads, head => head.Method == "POST");
        Assert.True(server.Heads.Count > 2, "The handler that was added on purpose does not repeat reads.");
        Assert.True(seen > server.Heads.Count);
    }

    [Fact]
    public async Task A_circuit_breaker_added_on_purpose_ends_in_an_SDK_exception_with_a_known_outcome()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        await using ServiceProvider services = Clients.Container(server.BaseAddress, options => options.MaxRetries = 0, livepeer =>
            livepeer.Api.AddResilienceHandler("breaker", pipeline => pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                MinimumThroughput = 2,
                FailureRatio = 0.1,
            })));
        for (int i = 0; i < 3; i++)
        {
            await Assert.ThrowsAnyAsync<LivepeerException>(() => services.GetRequiredService<StreamsClient>().GetAsync("abc"));
        }

        var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(() => CreateAsync(services, "plain"));

        Assert.False(exception.OutcomeUnknown);
        Assert.DoesNotContain(server.Heads, head => head.Method == "POST");
    }

    [Fact]
    public async Task A_handler_that_drops_the_options_of_a_request_sends_nothing()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        await using ServiceProvider services = Clients.Container(server.BaseAddress, tune: livepeer =>
            livepeer.Api.AddHttpMessageHandler(() => new Replacer()));

        await Assert.ThrowsAnyAsync<LivepeerException>(() => CreateAsync(services, "plain"));

        Assert.Empty(server.Heads);
    }

    [Fact]
    public async Task A_handler_of_the_application_never_sees_the_key()
    {
        var seen = new List<string?>();
        await using var server = new FaultServer(_ => Faults.Healthy);
        await using ServiceProvider services = Clients.Container(server.BaseAddress, tune: livepeer =>
            livepeer.Api.AddHttpMessageHandler(() => new Witness(request => seen.Add(request.Headers.Authorization?.ToString()))));

        await services.GetRequiredService<StreamsClient>().GetAsync("abc");

        Assert.Equal([null], seen);
        Assert.Equal("Bearer " + Clients.Key, server.Requests[0].Header("Authorization"));
    }

    [Theory]
    [MemberData(nameof(Defaults))]
    public async Task A_slow_upload_arrives_once_and_comes_back(string defaults)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using ServiceProvider services = Provide(
            _defaults[defaults], studio.BaseAddress, "plain", defaultsFirst: true, isSilent: false, studio.ApiKey);
        var assets = services.GetRequiredService<AssetsClient>();
        byte[] video = SampleVideo.Create(300_000);

        AssetCreation created = await assets.UploadAsync(new SlowStream(video), new CreateAssetRequest { Name = "slow" });
        LivepeerAsset asset = await assets.WaitUntilReadyAsync(created.Asset.Id);
        using var back = new MemoryStream();
        await assets.DownloadAsync(asset.Id, back);

        Assert.Equal(video, back.ToArray());
        Assert.Equal(1, studio.Requests.Count("POST", "/asset/request-upload"));
    }

    private static int Do<T>(Func<T> add)
    {
        add();
        return 0;
    }

    private static ServiceProvider Provide(
        Action<IServiceCollection> defaults, Uri address, string registration, bool defaultsFirst, bool isSilent, string key = Clients.Key)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        if (defaultsFirst)
        {
            defaults(services);
        }

        Register(services, address, registration, isSilent ? _impatience : _patience, key);
        if (!defaultsFirst)
        {
            defaults(services);
        }

        return services.BuildServiceProvider();
    }

    private static void Register(IServiceCollection services, Uri address, string registration, TimeSpan attemptTimeout, string key)
    {
        _ = registration switch
        {
            "keyed" => services.AddKeyedLivepeer("tenant", Configure),
            "factory" => services.AddLivepeerClientFactory(options =>
            {
                Configure(options);
                options.ApiKey = null;
            }),
            "restricted" => services.AddRestrictedLivepeer(Configure),
            _ => services.AddLivepeer(Configure),
        };

        void Configure(LivepeerOptions options)
        {
            options.ApiKey = key;
            options.BaseAddress = address;
            options.RetryDelay = options.MaxRetryDelay = TimeSpan.FromMilliseconds(1);
            options.AttemptTimeout = attemptTimeout;
        }
    }

    private static Task<LivepeerStream> CreateAsync(ServiceProvider services, string registration)
    {
        var request = new CreateStreamRequest { Name = "x" };
        return registration switch
        {
            "keyed" => services.GetRequiredKeyedService<StreamsClient>("tenant").CreateAsync(request),
            "factory" => services.GetRequiredService<LivepeerClientFactory>()
                .Create(LivepeerCredential.ApiKey(Clients.Key)).Streams.CreateAsync(request),
            "restricted" => services.GetRequiredService<RestrictedLivepeerClient>().Streams.CreateAsync(request),
            _ => services.GetRequiredService<StreamsClient>().CreateAsync(request),
        };
    }

    /// <summary>Sends up to four times, as a handler of an application might.</summary>
    private sealed class Repeater : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            for (int i = 0; ; i++)
            {
                try
                {
                    HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
                    if (response.IsSuccessStatusCode || i == 3)
                    {
                        return response;
                    }

                    response.Dispose();
                }
                catch (HttpRequestException) when (i < 3)
                {
                    // Once more.
                }
            }
        }
    }

    /// <summary>Takes longer for its bytes than the defaults allow an attempt.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(20, cancellationToken);
            return await base.ReadAsync(buffer[..Math.Min(buffer.Length, 20_000)], cancellationToken);
        }
    }

    private sealed class Counter(Action count) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            count();
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Witness(Action<HttpRequestMessage> see) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            see(request);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Replacer : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            base.SendAsync(new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content }, cancellationToken);
    }
}

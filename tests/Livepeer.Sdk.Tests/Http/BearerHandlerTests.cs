using Livepeer.Sdk.Http;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>The key goes to the configured origin and nowhere else.</summary>
public sealed class BearerHandlerTests
{
    private static readonly Uri _base = new("https://livepeer.studio/api");

    [Theory]
    [InlineData("https://livepeer.studio/api/stream", true)]
    [InlineData("https://LIVEPEER.studio:443/other", true)]
    [InlineData("http://livepeer.studio/api/stream", false)]
    [InlineData("https://livepeer.studio:8443/api/stream", false)]
    [InlineData("https://livepeer.studio.evil.example/api/stream", false)]
    [InlineData("https://livepeer.studio@evil.example/api", false)]
    [InlineData("https://evil.example/https://livepeer.studio/api", false)]
    [InlineData("https://user@livepeer.studio/api/stream", true)]
    [InlineData("https://origin.livepeer.com/api/asset/upload/tus/x", false)]
    public async Task The_key_goes_to_the_configured_origin_only(string address, bool goes)
    {
        HttpRequestMessage? seen = null;
        using var handler = new BearerHandler(_base) { InnerHandler = new Capture(request => seen = request) };
        using var invoker = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer left-over");
        var limits = new OperationLimits(new LivepeerOptions(), null, null, TimeProvider.System);
        using var operation = new Operation(request, LivepeerCredential.ApiKey(Clients.Key), limits, CancellationToken.None);

        using HttpResponseMessage response = await invoker.SendAsync(request, CancellationToken.None);

        Assert.Equal(goes ? "Bearer " + Clients.Key : null, seen!.Headers.Authorization?.ToString());
    }

    [Fact]
    public async Task A_delegate_is_called_before_every_attempt_so_that_keys_rotate()
    {
        int calls = 0;
        await using var server = new FaultServer(FaultBehaviour.Respond(503), Faults.Healthy, Faults.Healthy);
        using var client = new LivepeerClient(
            LivepeerCredential.ApiKey(_ => ValueTask.FromResult($"key-number-{++calls}")),
            options => (options.BaseAddress, options.RetryDelay) = (server.BaseAddress, TimeSpan.Zero));

        await client.Streams.GetAsync("abc");
        await client.Streams.GetAsync("abc");

        Assert.Equal(
            ["Bearer key-number-1", "Bearer key-number-2", "Bearer key-number-3"],
            server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task An_access_token_has_a_scheme_of_its_own()
    {
        await using var server = new FaultServer(Faults.Healthy);
        using var client = new LivepeerClient(LivepeerCredential.AccessToken("aaa.bbb.ccc"), options => options.BaseAddress = server.BaseAddress);

        await client.Streams.GetAsync("abc");

        Assert.Equal("JWT aaa.bbb.ccc", server.Requests[0].Header("Authorization"));
    }

    public static TheoryData<Exception> ProviderFailures =>
    [
        new InvalidOperationException("the vault is closed"), new HttpRequestException("the vault is away"), new TimeoutException(),
        new TaskCanceledException("the vault's own time-out"),
    ];

    [Theory]
    [MemberData(nameof(ProviderFailures))]
    public async Task What_a_delegate_throws_is_the_cause_of_an_SDK_exception(Exception failure)
    {
        await using var server = new FaultServer(Faults.Healthy);
        using var client = new LivepeerClient(
            LivepeerCredential.ApiKey(_ => throw failure),
            options => options.BaseAddress = server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.Same(failure, exception.InnerException);
        Assert.False(exception.OutcomeUnknown);
        Assert.Empty(server.Heads);
    }

    [Fact]
    public async Task A_thousand_tenants_share_one_pool_and_keep_their_keys()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        await using ServiceProvider services = Clients.Container(server.BaseAddress);
        var factory = services.GetRequiredService<LivepeerClientFactory>();

        for (int tenant = 0; tenant < 1000; tenant++)
        {
            await factory.Create(LivepeerCredential.ApiKey($"tenant-{tenant}")).Streams.GetAsync("abc");
        }

        Assert.Equal(1, server.Connections);
        Assert.Equal(
            Enumerable.Range(0, 1000).Select(tenant => $"Bearer tenant-{tenant}"),
            server.Requests.Select(request => request.Header("Authorization")));
    }

    private sealed class Capture(Action<HttpRequestMessage> see) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            see(request);
            return Task.FromResult(new HttpResponseMessage());
        }
    }

    [Theory]
    [InlineData("the vault is sealed")]
    [InlineData(null)]
    public async Task A_delegate_that_fails_when_a_handler_repeats_a_request_does_not_make_the_outcome_known(string? failure)
    {
        int calls = 0;
        await using var server = new FaultServer(FaultBehaviour.Respond(503), Faults.Healthy);
        await using ServiceProvider services = Clients.Container(
            server.BaseAddress,
            options => (options.ApiKey, options.ApiKeyProvider) = (null, _ => ++calls == 1
                ? ValueTask.FromResult("key-number-1")
                : failure is null ? ValueTask.FromResult("") : throw new InvalidOperationException(failure)),
            livepeer => livepeer.Api.AddHttpMessageHandler(() => new SendsTwice()));

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(
            () => services.GetRequiredService<LivepeerClient>().Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(server.Requests);
    }

    private sealed class SendsTwice : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            response.Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }
}

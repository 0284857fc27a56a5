using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>A view of a client has options of its own, and everything else in common with the client.</summary>
public sealed class CallOptionsTests
{
    private const string Header = "X-Request-Source";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private static readonly CallOptions _marked = new() { Headers = { [Header] = "report-2024" } };

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 6)]
    public async Task Retries_are_those_of_the_view_and_not_those_of_the_client(int retries, int attempts)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 2);
        LivepeerClient view = client.WithOptions(new CallOptions { MaxRetries = retries });

        await Assert.ThrowsAsync<LivepeerApiException>(() => view.Streams.GetAsync("abc"));
        Assert.Equal(attempts, server.Requests.Count);

        await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));
        Assert.Equal(attempts + 3, server.Requests.Count);
    }

    [Fact]
    public async Task A_view_can_retry_where_the_client_does_not_and_its_retries_take_precedence_over_a_delegate()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.MaxRetries = 0;
            options.ConfigureRetry = retry => retry.MaxRetryAttempts = 7;
        });

        await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));
        await Assert.ThrowsAsync<LivepeerApiException>(() => client.WithOptions(new CallOptions { MaxRetries = 1 }).Streams.GetAsync("abc"));

        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData("503")]
    [InlineData("reset after the request")]
    public async Task A_request_that_changes_something_is_sent_once_however_many_retries_a_view_has(string fault)
    {
        await using var server = new FaultServer(_ => Faults.Of(fault));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(
            () => client.WithOptions(new CallOptions { MaxRetries = 100 }).Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(server.Heads);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Time_limits_are_those_of_the_view(bool isAttempt)
    {
        TimeSpan limit = TimeSpan.FromMilliseconds(50);
        await using var server = new FaultServer(_ => FaultBehaviour.StallHeaders);
        using LivepeerClient client = Clients.For(server.BaseAddress);
        CallOptions options = isAttempt
            ? new CallOptions { AttemptTimeout = limit, MaxRetries = 0 }
            : new CallOptions { TotalTimeout = limit };

        await Assert.ThrowsAsync<LivepeerTimeoutException>(() => client.WithOptions(options).Streams.GetAsync("abc").WaitAsync(_patience));
        await Assert.ThrowsAsync<LivepeerTimeoutException>(
            () => client.WithOptions(options).Generate.GenerateTextAsync(new LlmRequest { Prompt = "hello" }).WaitAsync(_patience));
    }

    [Fact]
    public async Task A_view_can_wait_longer_than_its_client()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.RespondAfter(TimeSpan.FromMilliseconds(300), new FaultResponse(200, Faults.Stream)));
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.MaxRetries = 0;
            options.AttemptTimeout = options.TotalTimeout = TimeSpan.FromMilliseconds(20);
        });
        var unlimited = new CallOptions { AttemptTimeout = Timeout.InfiniteTimeSpan, TotalTimeout = Timeout.InfiniteTimeSpan };

        await Assert.ThrowsAsync<LivepeerTimeoutException>(() => client.Streams.GetAsync("abc"));
        Assert.Equal("abc", (await client.WithOptions(unlimited).Streams.GetAsync("abc")).Id);
    }

    [Fact]
    public async Task A_view_of_a_view_has_the_options_of_both_and_its_own_take_precedence()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        LivepeerClient outer = client.WithOptions(new CallOptions { MaxRetries = 1, Headers = { ["X-One"] = "1", ["X-Two"] = "2" } });
        LivepeerClient inner = outer.WithOptions(new CallOptions { TotalTimeout = _patience, Headers = { ["x-two"] = "two", ["X-Three"] = "3" } });

        await Assert.ThrowsAsync<LivepeerApiException>(() => inner.Streams.GetAsync("abc"));

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal(
            ("1", "two", "3"), (request.Header("X-One"), request.Header("X-Two"), request.Header("X-Three"))));
    }

    [Fact]
    public async Task Later_changes_of_the_options_have_no_effect()
    {
        await using var server = new FaultServer(Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress);
        var options = new CallOptions { Headers = { ["X-One"] = "1" } };
        LivepeerClient view = client.WithOptions(options);
        options.Headers["X-One"] = "2\r\n";

        await view.Streams.GetAsync("abc");

        Assert.Equal("1", server.Requests[0].Header("X-One"));
    }

    [Fact]
    public void Invalid_options_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("AttemptTimeout", () => new CallOptions { AttemptTimeout = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>("TotalTimeout", () => new CallOptions { TotalTimeout = TimeSpan.FromDays(50) });
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => new CallOptions { MaxRetries = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetries", () => new CallOptions { MaxRetries = 101 });
    }

    [Fact]
    public async Task Disposing_of_a_view_has_no_effect_on_it_or_its_client()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress);
        LivepeerClient view = client.WithOptions(_marked);

        view.Dispose();

        await client.Streams.GetAsync("abc");
        await view.Streams.GetAsync("abc");
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disposing_of_a_client_ends_its_views_and_their_calls_under_way(bool isViewOfView)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.StallHeaders);
        LivepeerClient client = Clients.For(server.BaseAddress);
        LivepeerClient view = client.WithOptions(_marked);
        view = isViewOfView ? view.WithOptions(_marked) : view;
        Task call = view.Streams.GetAsync("abc");
        await server.WaitForRequestsAsync(1).WaitAsync(_patience);

        client.Dispose();

        foreach (Task ended in (Task[])[call, view.Streams.GetAsync("abc"), client.WithOptions(_marked).Streams.GetAsync("abc")])
        {
            var exception = await Assert.ThrowsAsync<ObjectDisposedException>(() => ended.WaitAsync(_patience));
            Assert.Equal(typeof(LivepeerClient).FullName, exception.ObjectName);
        }

        Assert.Single(server.Heads);
    }

    [Fact]
    public async Task Disposing_of_a_container_ends_the_views_of_its_client()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        ServiceProvider services = Clients.Container(server.BaseAddress);
        LivepeerClient view = services.GetRequiredService<LivepeerClient>().WithOptions(_marked);
        await view.Streams.GetAsync("abc");

        await services.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => view.Streams.GetAsync("abc"));
    }

    [Fact]
    public async Task A_cancellation_is_the_callers()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.StallHeaders);
        using LivepeerClient client = Clients.For(server.BaseAddress);
        using var cancellation = new CancellationTokenSource();
        Task call = client.WithOptions(_marked).Streams.GetAsync("abc", cancellation.Token);
        await server.WaitForRequestsAsync(1).WaitAsync(_patience);

        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_view_follows_the_rotation_of_the_key()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        string key = "first-key";
        using var client = new LivepeerClient(
            LivepeerCredential.ApiKey(_ => ValueTask.FromResult(key)), options => options.BaseAddress = server.BaseAddress);
        LivepeerClient view = client.WithOptions(_marked);

        await view.Streams.GetAsync("abc");
        key = "second-key";
        await view.Streams.GetAsync("abc");

        Assert.Equal(["Bearer first-key", "Bearer second-key"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task A_restricted_client_has_views_too()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        using var client = new RestrictedLivepeerClient(
            LivepeerCredential.ApiKey(Clients.Key), options => options.BaseAddress = server.BaseAddress);

        LivepeerResponse<LivepeerStream> response = await client.WithOptions(_marked).GetResponseAsync(view => view.Streams.GetAsync("abc"));

        Assert.Equal("abc", response.Value.Id);
        Assert.Equal("report-2024", server.Requests[0].Header(Header));
    }
}

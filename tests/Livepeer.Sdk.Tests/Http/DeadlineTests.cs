using Livepeer.Sdk.Http;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Time limits, delays that the server requests, and the caller's cancellation.</summary>
public sealed class DeadlineTests
{
    /// <summary>Far beyond what any of these takes: without the behaviour under test, some would never end.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private static readonly KeyValuePair<string, string>[] _threeSeconds = [new("Retry-After", "3")];

    [Fact]
    public async Task Retry_after_is_obeyed_on_the_given_clock()
    {
        var time = new FakeTimeProvider();
        var delays = new TaskCompletionSource<TimeSpan>();
        await using var server = new FaultServer(FaultBehaviour.Respond(429, headers: _threeSeconds), Faults.Healthy);
        await using ServiceProvider services = Container(server.BaseAddress, time, options =>
        {
            options.AttemptTimeout = options.TotalTimeout = Timeout.InfiniteTimeSpan;
            options.ConfigureRetry = retry => retry.OnRetry = arguments =>
            {
                delays.SetResult(arguments.RetryDelay);
                return ValueTask.CompletedTask;
            };
        });

        Task<LivepeerStream> call = services.GetRequiredService<StreamsClient>().GetAsync("abc");
        Assert.Equal(TimeSpan.FromSeconds(3), await delays.Task.WaitAsync(_patience));
        while (!call.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Delay(1);
        }

        Assert.Equal("abc", (await call).Id);
    }

    [Fact]
    public async Task A_delay_that_outlasts_the_call_is_reported_instead_of_a_timeout()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(429, """{"errors":["slow down"]}""", [new("Retry-After", "3600")]));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerRateLimitException>(() => client.Streams.GetAsync("abc"));

        Assert.Equal(TimeSpan.FromHours(1), exception.RetryAfter);
        Assert.Equal(["slow down"], exception.Errors);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_total_limit_ends_a_call_that_would_be_repeated_for_ever()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.StallHeaders);
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.AttemptTimeout = TimeSpan.FromMilliseconds(100);
            options.TotalTimeout = TimeSpan.FromMilliseconds(350);
            options.MaxRetries = 100;
        });

        await Assert.ThrowsAsync<LivepeerTimeoutException>(() => client.Streams.GetAsync("abc"));

        Assert.InRange(server.Heads.Count, 1, 5);
    }

    [Fact]
    public async Task A_read_repeated_for_its_broken_body_has_limits_too()
    {
        await using var server = new FaultServer(FaultBehaviour.TruncateBody(200, Faults.Stream), FaultBehaviour.StallHeaders, FaultBehaviour.StallHeaders);
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.AttemptTimeout = TimeSpan.FromSeconds(1);
            options.MaxRetries = 1;
        });

        await Assert.ThrowsAsync<LivepeerTimeoutException>(() => client.Streams.GetAsync("abc").WaitAsync(_patience));
    }

    [Fact]
    public async Task A_read_repeated_for_its_broken_body_that_breaks_again_ends_in_an_SDK_exception()
    {
        await using var server = new FaultServer(FaultBehaviour.TruncateBody(200, Faults.Stream), FaultBehaviour.ReadThenReset, FaultBehaviour.ReadThenReset);
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
            (options.MaxRetries, options.RetryDelay) = (1, TimeSpan.Zero));

        await Assert.ThrowsAsync<LivepeerConnectionException>(() => client.Streams.GetAsync("abc").WaitAsync(_patience));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancelled_call_is_the_callers_own_and_not_a_time_out(bool limited)
    {
        await using var server = new FaultServer(FaultBehaviour.StallHeaders);
        using LivepeerClient client = Clients.For(server.BaseAddress, limited ? null : Unlimited);
        using var cancellation = new CancellationTokenSource();

        Task call = client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }, cancellation.Token);
        await server.WaitForRequestsAsync(1);
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(server.Heads);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_cancelled_while_its_body_arrives_ends_with_the_callers_cancellation(bool limited)
    {
        await using var server = new FaultServer(FaultBehaviour.StallBody(Faults.Stream));
        using LivepeerClient client = Clients.For(server.BaseAddress, limited ? null : Unlimited);
        using var cancellation = new CancellationTokenSource();

        Task call = client.Streams.GetAsync("abc", cancellation.Token);
        await server.WaitForRequestsAsync(1);
        cancellation.CancelAfter(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(_patience));
        Assert.Single(server.Heads);
    }

    [Fact]
    public async Task A_call_without_limits_is_repeated_and_may_still_be_canceled()
    {
        await using var server = new FaultServer(FaultBehaviour.TruncateBody(200, Faults.Stream), FaultBehaviour.StallBody(Faults.Stream));
        using LivepeerClient client = Clients.For(server.BaseAddress, Unlimited);
        using var cancellation = new CancellationTokenSource();

        Task call = client.Streams.GetAsync("abc", cancellation.Token);
        await server.WaitForRequestsAsync(2);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(_patience));
    }

    [Fact]
    public async Task A_call_cancelled_beforehand_sends_nothing()
    {
        await using var server = new FaultServer(Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Streams.GetAsync("abc", new CancellationToken(canceled: true)));

        Assert.Empty(server.Heads);
    }

    [Fact]
    public void A_source_goes_from_a_call_that_ended_to_one_other_and_nothing_of_the_first_reaches_it()
    {
        using var caller = new CancellationTokenSource();
        Deadline ended = Nine(caller.Token);
        bool canceled = false;
        ended.Token.Register(() => canceled = true);
        ended.Dispose();
        ended.Dispose();

        using Deadline next = Nine(CancellationToken.None);
        using Deadline another = Nine(CancellationToken.None);
        caller.Cancel();

        Assert.NotEqual(next.Token, another.Token);
        Assert.False(next.Token.IsCancellationRequested);
        Assert.False(another.Token.IsCancellationRequested);
        Assert.False(canceled);
        Assert.Throws<ObjectDisposedException>(() => ended.Token);
    }

    private static void Unlimited(LivepeerOptions options) => options.AttemptTimeout = options.TotalTimeout = Timeout.InfiniteTimeSpan;

    private static Deadline Nine(CancellationToken caller) =>
        new(new TimeBudget(new TimeLimits(TimeProvider.System, TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(9))), caller);

    private static ServiceProvider Container(Uri address, TimeProvider time, Action<LivepeerOptions> configure) =>
        Clients.Container(address, configure, livepeer => livepeer.Services.AddSingleton(time));
}

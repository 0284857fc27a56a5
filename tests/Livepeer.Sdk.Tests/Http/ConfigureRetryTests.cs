using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>What a caller changes about retries adds to what the SDK does, and takes nothing away.</summary>
public sealed class ConfigureRetryTests
{
    [Fact]
    public async Task A_callback_of_the_caller_does_not_silence_metrics()
    {
        int called = 0;
        using var telemetry = new TelemetryRecorder(sources: source => source == "Livepeer.Sdk");
        await using var server = new FaultServer(FaultBehaviour.Respond(503), Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.ConfigureRetry = retry => retry.OnRetry = _ =>
        {
            called++;
            return ValueTask.CompletedTask;
        });

        await client.Streams.GetAsync("abc");

        Assert.Equal(1, called);
        Assert.Single(telemetry.MeasurementsOf("livepeer.client.retries"));
    }

    [Fact]
    public async Task A_delay_of_the_caller_does_not_replace_the_one_that_the_server_requests()
    {
        var delays = new List<TimeSpan>();
        await using var server = new FaultServer(
            FaultBehaviour.Respond(429, headers: [new("Retry-After", "1")]), FaultBehaviour.Respond(503), Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.ConfigureRetry = retry =>
        {
            retry.DelayGenerator = _ => ValueTask.FromResult<TimeSpan?>(TimeSpan.FromMilliseconds(7));
            retry.OnRetry = arguments =>
            {
                delays.Add(arguments.RetryDelay);
                return ValueTask.CompletedTask;
            };
        });

        await client.Streams.GetAsync("abc");

        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(7)], delays);
    }

    [Fact]
    public async Task A_caller_that_retries_everything_still_creates_nothing_twice()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.ConfigureRetry =
            retry => retry.ShouldHandle = _ => ValueTask.FromResult(true));

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(server.Heads);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_a_delegate_of_the_caller_throws_is_the_cause_of_an_SDK_exception(int which)
    {
        var failure = new InvalidOperationException("mine");
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.ConfigureRetry = retry =>
        {
            _ = which switch
            {
                0 => retry.ShouldHandle = _ => throw failure,
                1 => (object)(retry.DelayGenerator = _ => throw failure),
                _ => retry.OnRetry = _ => throw failure,
            };
        });

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => client.Streams.GetAsync("abc"));

        Assert.Same(failure, exception.InnerException);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public async Task An_invalid_delay_of_the_caller_ends_in_an_SDK_exception(int days)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.ConfigureRetry =
            retry => retry.DelayGenerator = _ => ValueTask.FromResult<TimeSpan?>(TimeSpan.FromDays(days)));

        await Assert.ThrowsAnyAsync<LivepeerException>(() => client.Streams.GetAsync("abc").WaitAsync(TimeSpan.FromSeconds(20)));
    }
}

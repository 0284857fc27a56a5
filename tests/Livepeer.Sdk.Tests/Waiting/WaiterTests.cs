using Livepeer.Sdk.Waiting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Livepeer.Sdk.Tests.Waiting;

/// <summary>When the loop looks, what it tolerates, and how it ends.</summary>
public sealed class WaiterTests
{
    private static readonly WaitState _running = new() { Phase = "running", Progress = 0.25 };
    private static readonly WaitState _completed = new() { Phase = "completed", IsDone = true };

    private readonly SteppedClock _time = new();

    [Fact]
    public async Task It_looks_at_once_and_then_at_growing_intervals_up_to_the_longest()
    {
        var target = new ScriptedTarget(_time, look => look == 200 ? _completed : _running);

        await Finish(Waiter<int>.RunAsync(target, null, _time, NullLogger.Instance, default));

        TimeSpan[] gaps = [.. target.Looks.Zip(target.Looks.Skip(1), (left, right) => right - left)];
        Assert.Equal(TimeSpan.Zero, target.Looks[0]);
        Assert.All(gaps[..10], gap => Assert.Equal(TimeSpan.FromSeconds(1), gap));
        Assert.Equal(gaps.Order(), gaps);
        Assert.Equal(TimeSpan.FromSeconds(15), gaps[^1]);
        Assert.InRange(target.Looks.Count(look => look < TimeSpan.FromMinutes(10)), 20, 80);
    }

    [Fact]
    public async Task Progress_comes_in_order_on_the_waiting_thread_and_stays_between_0_and_1()
    {
        double?[] reported = [null, -1, 0.5, double.NaN, 7];
        var target = new ScriptedTarget(_time, look => look > reported.Length
            ? _completed
            : new WaitState { Phase = "running", Progress = reported[look - 1], Retries = look });
        var progress = new SynchronousProgress<WaitProgress>();

        await Finish(Waiter<int>.RunAsync(target, new WaitOptions { Progress = progress }, _time, NullLogger.Instance, default));

        Assert.Equal([0, 0, 0.5, 0, 1, 1], progress.Reports.Select(report => report.Fraction));
        Assert.Equal(target.Looks, progress.Reports.Select(report => report.Elapsed));
        Assert.Equal([1, 2, 3, 4, 5], progress.Reports.Take(5).Select(report => report.Retries));
        Assert.Equal("completed", progress.Reports[^1].Phase);
    }

    [Fact]
    public async Task A_wait_that_goes_nowhere_ends_at_its_deadline_and_says_how_far_it_was()
    {
        var target = new ScriptedTarget(_time, _ => _running);
        DateTimeOffset start = _time.GetUtcNow();

        var exception = await Assert.ThrowsAsync<LivepeerTimeoutException>(
            () => Finish(Waiter<int>.RunAsync(target, new WaitOptions { Timeout = TimeSpan.FromMinutes(90) }, _time, NullLogger.Instance, default)));

        Assert.Equal("The task was not completed after 01:30:00: it was in phase 'running', 25 % done.", exception.Message);
        Assert.Equal(TimeSpan.FromMinutes(90), _time.GetUtcNow() - start);
    }

    [Fact]
    public async Task The_deadline_ends_a_request_that_takes_too_long()
    {
        var target = new StalledTarget();

        var exception = await Assert.ThrowsAsync<LivepeerTimeoutException>(
            () => _time.FinishAsync(
                Waiter<int>.RunAsync(target, new WaitOptions { Timeout = TimeSpan.FromSeconds(5) }, _time, NullLogger.Instance, default), timers: 1));

        Assert.Contains("could not be read", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_cancellation_is_not_a_time_out()
    {
        using var cancellation = new CancellationTokenSource();
        var target = new ScriptedTarget(_time, _ => _running);

        Task<int> wait = Waiter<int>.RunAsync(target, null, _time, NullLogger.Instance, cancellation.Token);
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task An_early_404_is_tolerated_and_a_late_one_is_not()
    {
        var early = new ScriptedTarget(_time, look => look < 10 ? throw new LivepeerNotFoundException("not found") : _completed);
        Assert.Equal(10, await Finish(Waiter<int>.RunAsync(early, null, _time, NullLogger.Instance, default)));

        var never = new ScriptedTarget(_time, _ => throw new LivepeerNotFoundException("not found"));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Finish(Waiter<int>.RunAsync(never, null, _time, NullLogger.Instance, default)));
        Assert.InRange(never.Looks[^1], TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(17));

        var gone = new ScriptedTarget(_time, look => look < 30 ? _running : throw new LivepeerNotFoundException("not found"));
        var failure = await Assert.ThrowsAsync<LivepeerTaskFailedException>(() => Finish(Waiter<int>.RunAsync(gone, null, _time, NullLogger.Instance, default)));
        Assert.Equal("deleted", failure.Phase);
    }

    [Fact]
    public async Task A_delay_requested_by_the_server_is_honored()
    {
        var target = new ScriptedTarget(_time, look => look == 1
            ? throw new LivepeerRateLimitException("slow down") { RetryAfter = TimeSpan.FromMinutes(3) }
            : _completed);

        await Finish(Waiter<int>.RunAsync(target, null, _time, NullLogger.Instance, default));

        Assert.Equal([TimeSpan.Zero, TimeSpan.FromMinutes(3)], target.Looks);
    }

    [Theory]
    [InlineData(99999, true)]
    [InlineData(99999, false)]
    [InlineData(int.MaxValue, true)]
    [InlineData(922337203685, false)]
    [InlineData(1900, true)]
    public async Task A_delay_that_outlasts_the_wait_or_an_hour_fails_at_once(long seconds, bool hasTimeout)
    {
        var target = new ScriptedTarget(_time, _ => throw new LivepeerRateLimitException("slow down") { RetryAfter = TimeSpan.FromSeconds(seconds) });
        var options = new WaitOptions { Timeout = hasTimeout ? TimeSpan.FromMinutes(30) : Timeout.InfiniteTimeSpan };

        var exception = await Assert.ThrowsAsync<LivepeerRateLimitException>(
            () => Waiter<int>.RunAsync(target, options, _time, NullLogger.Instance, default));

        Assert.Equal(TimeSpan.FromSeconds(seconds), exception.RetryAfter);
        Assert.Single(target.Looks);
    }

    [Fact]
    public async Task The_longest_intervals_do_not_overflow()
    {
        var target = new ScriptedTarget(_time, look => look < 40 ? throw new LivepeerRateLimitException("slow down") : _completed);
        TimeSpan longest = TimeSpan.FromMilliseconds(int.MaxValue);
        var options = new WaitOptions { PollInterval = longest, MaxPollInterval = longest, Timeout = Timeout.InfiniteTimeSpan };

        await _time.FinishAsync(Waiter<int>.RunAsync(target, options, _time, NullLogger.Instance, default), timers: 1);

        Assert.Equal(40, target.Looks.Count);
    }

    [Fact]
    public async Task A_rate_limit_without_a_delay_slows_the_polling_and_never_ends_the_wait()
    {
        var target = new ScriptedTarget(_time, look => look < 60 ? throw new LivepeerRateLimitException("slow down") : _completed);

        await Finish(Waiter<int>.RunAsync(target, null, _time, NullLogger.Instance, default));

        // Doubled each time from 2 seconds on, less up to a fifth, up to the longest interval.
        double[] gaps = [.. target.Looks.Zip(target.Looks.Skip(1), (left, right) => (right - left).TotalSeconds)];
        double[] longest = [2, 4, 8, 15, 15];
        Assert.All(longest.Zip(gaps), pair => Assert.InRange(pair.Second, pair.First * 0.8, pair.First));
    }

    [Fact]
    public async Task Outages_are_waited_out_but_not_for_ever()
    {
        var passing = new ScriptedTarget(_time, look => look is > 1 and < 10 ? throw new LivepeerConnectionException("unreachable") : look < 20 ? _running : _completed);
        Assert.Equal(20, await Finish(Waiter<int>.RunAsync(passing, null, _time, NullLogger.Instance, default)));

        var lasting = new ScriptedTarget(_time, look => look == 1 ? _running : throw new LivepeerConnectionException("unreachable"));
        await Assert.ThrowsAsync<LivepeerConnectionException>(() => Finish(Waiter<int>.RunAsync(lasting, null, _time, NullLogger.Instance, default)));
        Assert.InRange(lasting.Looks[^1], TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6));
    }

    [Fact]
    public async Task A_rate_limit_is_not_the_beginning_of_an_outage()
    {
        var target = new ScriptedTarget(_time, look => look switch
        {
            < 40 => throw new LivepeerRateLimitException("slow down"),
            < 43 => throw new LivepeerConnectionException("unreachable"),
            _ => _completed,
        });

        Assert.Equal(43, await Finish(Waiter<int>.RunAsync(target, null, _time, NullLogger.Instance, default)));
        Assert.True(target.Looks[39] > new WaitOptions().OutageTolerance);
    }

    [Fact]
    public async Task Other_refusals_end_the_wait_at_once()
    {
        var target = new ScriptedTarget(_time, _ => throw new LivepeerAuthenticationException("who are you"));

        await Assert.ThrowsAsync<LivepeerAuthenticationException>(() => Finish(Waiter<int>.RunAsync(target, null, _time, NullLogger.Instance, default)));

        Assert.Single(target.Looks);
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions { Timeout = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions { Timeout = TimeSpan.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions { PollInterval = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions { MaxPollInterval = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WaitOptions { NotFoundTolerance = TimeSpan.FromTicks(-1) });
        Assert.Equal(Timeout.InfiniteTimeSpan, new WaitOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout);
    }

    /// <summary>Two timers at a time: the deadline, and the pause between two looks.</summary>
    private Task<int> Finish(Task<int> wait) => _time.FinishAsync(wait, timers: 2);

    private sealed class StalledTarget : IWaitTarget<int>
    {
        public string Kind => "task";

        public string Goal => "completed";

        public async Task<int> ReadAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }

        public WaitState Evaluate(int value) => _running;

        public LivepeerTaskFailedException CreateDeletedException(LivepeerNotFoundException cause) => throw cause;
    }
}

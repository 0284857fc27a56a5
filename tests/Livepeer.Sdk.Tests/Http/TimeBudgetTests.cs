using Livepeer.Sdk.Http;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.Http;

public sealed class TimeBudgetTests
{
    private const int Infinite = Timeout.Infinite;

    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(10, 30, 10)]
    [InlineData(30, 10, 10)]
    [InlineData(Infinite, 30, 30)]
    [InlineData(10, Infinite, 10)]
    [InlineData(Infinite, Infinite, Infinite)]
    public void The_first_attempt_has_the_shorter_of_both_limits(int perAttempt, int total, int expected)
    {
        TimeLimits limits = Limits(perAttempt, total);

        Assert.Equal(Milliseconds(expected), limits.FirstAttempt);
        Assert.Equal(Milliseconds(expected), new TimeBudget(limits).NextAttempt);
    }

    [Theory]
    [InlineData(10, 30, 15, 10)]
    [InlineData(10, 30, 25, 5)]
    [InlineData(10, 30, 30, 0)]
    [InlineData(10, 30, 31, 0)]
    [InlineData(Infinite, 30, 25, 5)]
    [InlineData(10, Infinite, 1_000_000, 10)]
    [InlineData(Infinite, Infinite, 1_000_000, Infinite)]
    public void A_later_attempt_has_what_is_left(int perAttempt, int total, int elapsed, int expected)
    {
        var budget = new TimeBudget(Limits(perAttempt, total));

        _time.Advance(Milliseconds(elapsed));

        Assert.Equal(Milliseconds(expected), budget.NextAttempt);
        Assert.Equal(Milliseconds(elapsed), budget.Elapsed);
    }

    [Theory]
    [InlineData(30, 10, 20)]
    [InlineData(30, 40, -10)]
    public void What_remains_turns_negative_when_time_is_up(int total, int elapsed, int expected)
    {
        var budget = new TimeBudget(Limits(Infinite, total));

        _time.Advance(Milliseconds(elapsed));

        Assert.Equal(Milliseconds(expected), budget.Remaining);
    }

    [Fact]
    public void Without_a_limit_any_delay_fits()
    {
        var budget = new TimeBudget(Limits(10, Infinite));

        _time.Advance(TimeSpan.FromDays(1000));

        Assert.Equal(TimeSpan.MaxValue, budget.Remaining);
    }

    private static TimeSpan Milliseconds(int count) => TimeSpan.FromMilliseconds(count);

    private TimeLimits Limits(int perAttempt, int total) => new(_time, Milliseconds(perAttempt), Milliseconds(total));
}

using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Tests.Resilience;

public sealed class BackoffTests
{
    private static readonly TimeSpan _first = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _max = TimeSpan.FromSeconds(8);

    [Theory]
    [InlineData(1, 500)]
    [InlineData(2, 1000)]
    [InlineData(3, 2000)]
    [InlineData(5, 8000)]
    [InlineData(6, 8000)]
    [InlineData(17, 8000)]
    [InlineData(int.MaxValue, 8000)]
    public void Delays_double_up_to_the_longest_with_a_fifth_of_jitter(int failures, int expected)
    {
        double[] delays = [.. Enumerable.Range(0, 200).Select(_ => Backoff.Delay(_first, _max, failures).TotalMilliseconds)];

        Assert.All(delays, delay => Assert.InRange(delay, expected * 0.8, expected));
    }

    [Fact]
    public void Clients_that_failed_together_do_not_return_together() =>
        Assert.True(Enumerable.Range(0, 50).Select(_ => Backoff.Delay(_first, _max, 3)).Distinct().Count() > 10);

    [Fact]
    public void A_first_delay_of_zero_stays_zero() => Assert.Equal(TimeSpan.Zero, Backoff.Delay(TimeSpan.Zero, _max, 9));

    [Fact]
    public void The_longest_delay_wins_over_a_longer_first() =>
        Assert.InRange(Backoff.Delay(TimeSpan.FromDays(100), _max, 1), _max * 0.8, _max);

    [Fact]
    public void The_greatest_values_do_not_overflow() =>
        Assert.InRange(Backoff.Delay(TimeSpan.MaxValue, _max, int.MaxValue), TimeSpan.Zero, _max);
}

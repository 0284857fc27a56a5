namespace Livepeer.Sdk.Resilience;

/// <summary>Exponential delays between attempts, with jitter, so that clients that failed together do not return together.</summary>
internal static class Backoff
{
    private const int MaxDoublings = 16;

    /// <summary>Computes the delay before the next attempt.</summary>
    /// <param name="first">The delay after the first failure.</param>
    /// <param name="max">The longest delay.</param>
    /// <param name="failures">How many attempts in a row have failed; at least 1.</param>
    /// <returns>
    /// Between 80 % and 100 % of <paramref name="first"/> doubled for each further failure, up to <paramref name="max"/>.
    /// </returns>
    public static TimeSpan Delay(TimeSpan first, TimeSpan max, int failures)
    {
        double doubled = first.TotalMilliseconds * Math.Pow(2, Math.Clamp(failures - 1, 0, MaxDoublings));
        double jitter = 0.8 + (0.2 * Random.Shared.NextDouble());
        return TimeSpan.FromMilliseconds(Math.Min(doubled, max.TotalMilliseconds) * jitter);
    }
}

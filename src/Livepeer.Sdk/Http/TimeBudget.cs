namespace Livepeer.Sdk.Http;

/// <summary>The start of a call, and the remaining time of its limits.</summary>
internal readonly struct TimeBudget(TimeLimits limits)
{
    private readonly long _start = limits.Time.GetTimestamp();

    public TimeLimits Limits { get; } = limits;

    public TimeSpan Elapsed => Limits.Time.GetElapsedTime(_start);

    /// <summary>
    /// The remaining time of the whole call; <see cref="TimeSpan.MaxValue"/> if there is no limit, negative if it is exceeded.
    /// </summary>
    public TimeSpan Remaining => Limits.Total == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : Limits.Total - Elapsed;

    /// <summary>The time limit of an attempt that starts now; infinite if there is no limit, never negative.</summary>
    public TimeSpan NextAttempt
    {
        get
        {
            if (Limits.Total == Timeout.InfiniteTimeSpan)
            {
                return Limits.PerAttempt;
            }

            TimeSpan remaining = Remaining;
            return remaining > TimeSpan.Zero ? TimeLimits.Earlier(Limits.PerAttempt, remaining) : TimeSpan.Zero;
        }
    }
}

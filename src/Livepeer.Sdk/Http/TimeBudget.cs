namespace Livepeer.Sdk.Http;

/// <summary>When a call began, and what is left of its limits.</summary>
internal readonly struct TimeBudget(TimeLimits limits)
{
    private readonly long _start = limits.Time.GetTimestamp();

    public TimeLimits Limits { get; } = limits;

    public TimeSpan Elapsed => Limits.Time.GetElapsedTime(_start);

    /// <summary>What is left for everything; <see cref="TimeSpan.MaxValue"/> if there is no limit, negative if it is over.</summary>
    public TimeSpan Remaining => Limits.Total == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : Limits.Total - Elapsed;

    /// <summary>How long the attempt that begins now may take; infinite if there is no limit, never negative.</summary>
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

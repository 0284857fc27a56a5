namespace Livepeer.Sdk.Http;

/// <summary>The two time limits of a kind of call, for each attempt and for the whole call, and the clock for them.</summary>
internal sealed class TimeLimits(TimeProvider time, TimeSpan perAttempt, TimeSpan total)
{
    public TimeProvider Time { get; } = time;

    /// <summary>The limit of an attempt, and of each wait for more of a response; infinite for none.</summary>
    public TimeSpan PerAttempt { get; } = perAttempt;

    /// <summary>The limit of the whole call; infinite for none.</summary>
    public TimeSpan Total { get; } = total;

    /// <summary>The time limit of the first attempt; infinite if there is no limit.</summary>
    public TimeSpan FirstAttempt { get; } = Earlier(perAttempt, total);

    /// <summary>Returns the shorter of two limits, either of which may be infinite.</summary>
    public static TimeSpan Earlier(TimeSpan one, TimeSpan other) =>
        one == Timeout.InfiniteTimeSpan ? other : other == Timeout.InfiniteTimeSpan || one < other ? one : other;
}

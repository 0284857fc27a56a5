namespace Livepeer.Sdk.Http;

/// <summary>The two time limits of a kind of call, for each attempt and for the whole call, and the clock for them.</summary>
internal sealed class TimeLimits(TimeProvider time, TimeSpan perAttempt, TimeSpan total)
{
    /// <summary>The rule for limits that an application sets.</summary>
    public const string Rule = "must be greater than zero and at most 49 days, or Timeout.InfiniteTimeSpan.";

    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    public TimeProvider Time { get; } = time;

    /// <summary>The limit of an attempt, and of each wait for more of a response; infinite for none.</summary>
    public TimeSpan PerAttempt { get; } = perAttempt;

    /// <summary>The limit of the whole call; infinite for none.</summary>
    public TimeSpan Total { get; } = total;

    /// <summary>The time limit of the first attempt; infinite if there is no limit.</summary>
    public TimeSpan FirstAttempt { get; } = Earlier(perAttempt, total);

    /// <summary>Whether an application may set a limit.</summary>
    public static bool IsAllowed(TimeSpan limit) => limit == Timeout.InfiniteTimeSpan || (limit > TimeSpan.Zero && limit <= _longest);

    /// <summary>Returns the shorter of two limits, either of which may be infinite.</summary>
    public static TimeSpan Earlier(TimeSpan one, TimeSpan other) =>
        one == Timeout.InfiniteTimeSpan ? other : other == Timeout.InfiniteTimeSpan || one < other ? one : other;
}

using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Http;

/// <summary>The two limits of a call, for each attempt and for everything together, and what is left of them.</summary>
internal readonly struct TimeBudget
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _total;
    private readonly long _start;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeBudget(TimeProvider time, TimeSpan perAttempt, TimeSpan total)
    {
        _time = time;
        _total = total == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : total;
        _start = time.GetTimestamp();
        PerAttempt = perAttempt;
    }

    /// <summary>The limit of an attempt, and of each wait for more of a response; infinite for none.</summary>
    public TimeSpan PerAttempt { get; }

    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>What is left for everything; <see cref="TimeSpan.MaxValue"/> if there is no limit, negative if it is over.</summary>
    public TimeSpan Remaining => _total == TimeSpan.MaxValue ? _total : _total - Elapsed;

    /// <summary>How long the attempt that begins now may take; infinite if there is no limit, never negative.</summary>
    public TimeSpan NextAttempt => Limit(Remaining);

    /// <summary>The same at the very beginning, without another look at the clock.</summary>
    public TimeSpan FirstAttempt => Limit(_total);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TimeSpan Limit(TimeSpan remaining)
    {
        TimeSpan next = PerAttempt == Timeout.InfiniteTimeSpan || remaining < PerAttempt ? remaining : PerAttempt;
        return next == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : next > TimeSpan.Zero ? next : TimeSpan.Zero;
    }
}

using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Http;

/// <summary>How long calls may take.</summary>
internal sealed class OperationLimits(LivepeerOptions options)
{
    /// <summary>The server sends an event at least every twenty seconds.</summary>
    private static readonly TimeSpan _longestSilence = TimeSpan.FromSeconds(45);

    /// <summary>Starts the clock of a call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeBudget Start(OperationPolicy policy, TimeProvider time)
    {
        TimeSpan attempt = options.AttemptTimeout;
        TimeSpan total = options.TotalTimeout;
        if (policy.Duration == OperationDuration.Generation)
        {
            attempt = total = options.GenerationTimeout;
        }
        else if (policy.Duration == OperationDuration.Events && attempt != Timeout.InfiniteTimeSpan && attempt < _longestSilence)
        {
            attempt = _longestSilence;
        }

        return new TimeBudget(time, attempt, total);
    }
}

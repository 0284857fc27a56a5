namespace Livepeer.Sdk.Http;

/// <summary>The time limits of calls.</summary>
internal sealed class OperationLimits
{
    /// <summary>The server sends an event at least every twenty seconds.</summary>
    private static readonly TimeSpan _longestSilence = TimeSpan.FromSeconds(45);

    private readonly TimeLimits _ordinary;
    private readonly TimeLimits _generation;
    private readonly TimeLimits _events;

    public OperationLimits(LivepeerOptions options, TimeProvider time)
    {
        TimeSpan attempt = options.AttemptTimeout;
        TimeSpan silence = attempt != Timeout.InfiniteTimeSpan && attempt < _longestSilence ? _longestSilence : attempt;
        _ordinary = new TimeLimits(time, attempt, options.TotalTimeout);
        _generation = new TimeLimits(time, options.GenerationTimeout, options.GenerationTimeout);
        _events = new TimeLimits(time, silence, options.TotalTimeout);
    }

    /// <summary>The limits of an operation.</summary>
    public TimeLimits For(OperationPolicy policy) => policy.Duration switch
    {
        OperationDuration.Generation => _generation,
        OperationDuration.Events => _events,
        _ => _ordinary,
    };
}

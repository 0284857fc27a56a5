namespace Livepeer.Sdk.Http;

/// <summary>The time limits of calls.</summary>
internal sealed class OperationLimits
{
    /// <summary>
    /// The server sends an event at least every 20 seconds, and waits up to 30 seconds for the endpoint that it delivers a webhook request
    /// to.
    /// </summary>
    private static readonly TimeSpan _longestSilence = TimeSpan.FromSeconds(45);

    private readonly TimeLimits _ordinary;
    private readonly TimeLimits _generation;
    private readonly TimeLimits _slow;

    /// <summary>Initializes the limits.</summary>
    /// <param name="options">The options of the registration.</param>
    /// <param name="attemptTimeout">The limit of an attempt that a view has, or <see langword="null"/>.</param>
    /// <param name="totalTimeout">The limit of a call that a view has, or <see langword="null"/>.</param>
    /// <param name="time">The clock.</param>
    public OperationLimits(LivepeerOptions options, TimeSpan? attemptTimeout, TimeSpan? totalTimeout, TimeProvider time)
    {
        TimeSpan attempt = attemptTimeout ?? options.AttemptTimeout;
        TimeSpan total = totalTimeout ?? options.TotalTimeout;
        TimeSpan silence = attempt != Timeout.InfiniteTimeSpan && attempt < _longestSilence ? _longestSilence : attempt;
        _ordinary = new TimeLimits(time, attempt, total);
        _generation = new TimeLimits(time, attemptTimeout ?? options.GenerationTimeout, totalTimeout ?? options.GenerationTimeout);
        _slow = new TimeLimits(time, silence, total);
    }

    /// <summary>The limits of an operation.</summary>
    public TimeLimits For(OperationPolicy policy) => policy.Duration switch
    {
        OperationDuration.Generation => _generation,
        OperationDuration.Events or OperationDuration.Delivery => _slow,
        _ => _ordinary,
    };
}

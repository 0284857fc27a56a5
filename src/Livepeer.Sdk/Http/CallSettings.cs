namespace Livepeer.Sdk.Http;

/// <summary>How the calls of a client behave: by the options of its registration, and those of a view.</summary>
/// <param name="Options">The options of the registration.</param>
/// <param name="Time">The clock.</param>
/// <param name="MaxRetries">The maximum number of retries.</param>
internal sealed record CallSettings(LivepeerOptions Options, TimeProvider Time, int MaxRetries)
{
    public OperationLimits Limits { get; private init; } = new(Options, null, null, Time);

    public CallHeaders Headers { get; private init; } = CallHeaders.None;

    /// <summary>The recorder of responses, if there is one.</summary>
    public ResponseRecorder? Recorder { get; private init; }

    private TimeSpan? AttemptTimeout { get; init; }

    private TimeSpan? TotalTimeout { get; init; }

    /// <summary>Adds the options of a view.</summary>
    public CallSettings With(CallOptions options, CallHeaders headers)
    {
        TimeSpan? attempt = options.AttemptTimeout ?? AttemptTimeout;
        TimeSpan? total = options.TotalTimeout ?? TotalTimeout;
        return this with
        {
            MaxRetries = options.MaxRetries ?? MaxRetries,
            Limits = (attempt, total) == (AttemptTimeout, TotalTimeout) ? Limits : new OperationLimits(Options, attempt, total, Time),
            Headers = Headers.With(headers),
            AttemptTimeout = attempt,
            TotalTimeout = total,
        };
    }

    /// <summary>Adds a recorder. One that is there already continues to record.</summary>
    public CallSettings With(ResponseRecorder recorder)
    {
        recorder.Outer = Recorder;
        return this with { Recorder = recorder };
    }
}

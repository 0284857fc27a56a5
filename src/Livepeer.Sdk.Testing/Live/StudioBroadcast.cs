namespace Livepeer.Sdk.Testing;

/// <summary>Represents a broadcast in progress.</summary>
public sealed class StudioBroadcast
{
    private readonly StudioCore _core;

    internal StudioBroadcast(StudioCore core, string streamId, string sessionId)
    {
        _core = core;
        StreamId = streamId;
        SessionId = sessionId;
    }

    /// <summary>Gets the ID of the stream.</summary>
    public string StreamId { get; }

    /// <summary>Gets the ID of the session, which is also the ID of the recording's asset.</summary>
    public string SessionId { get; }

    /// <summary>Sends segments. The list of a stream's sessions does not contain sessions without segments.</summary>
    /// <param name="count">The number.</param>
    /// <param name="secondsEach">The duration of each segment, in seconds.</param>
    public void Feed(int count = 1, double secondsEach = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(secondsEach);
        lock (_core.Lock)
        {
            _core.Broadcasts.Feed(StudioLive.Find(_core, StreamId), count, count * secondsEach);
        }
    }

    /// <summary>Reports the health of the broadcast.</summary>
    /// <param name="isHealthy">Whether the broadcast is healthy.</param>
    /// <param name="issues">The issues, such as <c>video has B-frames</c>.</param>
    public void SetHealth(bool isHealthy, params IEnumerable<string> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        lock (_core.Lock)
        {
            _core.Broadcasts.SetHealth(StudioLive.Find(_core, StreamId), isHealthy, [.. issues]);
        }
    }

    /// <summary>
    /// Ends the broadcast. If it was recorded, the processing of the recording starts after <see
    /// cref="LocalStudioOptions.RecordingDelay"/>.
    /// </summary>
    public void End()
    {
        lock (_core.Lock)
        {
            _core.Broadcasts.End(StreamId);
        }
    }
}

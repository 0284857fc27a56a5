namespace Livepeer.Sdk.Testing;

/// <summary>A broadcast under way.</summary>
public sealed class StudioBroadcast
{
    private readonly StudioCore _core;

    internal StudioBroadcast(StudioCore core, string streamId, string sessionId)
    {
        _core = core;
        StreamId = streamId;
        SessionId = sessionId;
    }

    /// <summary>Gets the id of the stream.</summary>
    public string StreamId { get; }

    /// <summary>Gets the id of the session, which a recording's asset will have too.</summary>
    public string SessionId { get; }

    /// <summary>Sends segments. A session that never had any stays hidden from the list of its stream's sessions.</summary>
    /// <param name="count">How many.</param>
    /// <param name="secondsEach">How long each of them is.</param>
    public void Feed(int count = 1, double secondsEach = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(secondsEach);
        lock (_core.Lock)
        {
            _core.Broadcasts.Feed(StudioLive.Find(_core, StreamId), count, count * secondsEach);
        }
    }

    /// <summary>Reports how healthy the broadcast is.</summary>
    /// <param name="isHealthy">Whether all is well.</param>
    /// <param name="issues">What is not, such as <c>video has B-frames</c>.</param>
    public void SetHealth(bool isHealthy, params IEnumerable<string> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        lock (_core.Lock)
        {
            _core.Broadcasts.SetHealth(StudioLive.Find(_core, StreamId), isHealthy, [.. issues]);
        }
    }

    /// <summary>Ends the broadcast. If it was recorded, work on the recording begins after <see cref="LocalStudioOptions.RecordingDelay"/>.</summary>
    public void End()
    {
        lock (_core.Lock)
        {
            _core.Broadcasts.End(StreamId);
        }
    }
}

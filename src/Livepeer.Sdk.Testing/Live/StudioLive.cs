using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Simulates broadcasts on streams.</summary>
public sealed class StudioLive
{
    private readonly StudioCore _core;

    internal StudioLive(StudioCore core) => _core = core;

    /// <summary>Starts a broadcast on a stream, or returns the one that is in progress.</summary>
    /// <param name="streamId">The ID of the stream.</param>
    /// <returns>The broadcast.</returns>
    public StudioBroadcast Start(string streamId)
    {
        lock (_core.Lock)
        {
            Row stream = Find(_core, streamId);
            return new StudioBroadcast(_core, streamId, _core.Broadcasts.Start(stream));
        }
    }

    /// <summary>
    /// Publishes an event of a stream that broadcasts do not cause, such as <c>multistream.connected</c> or <c>stream.detection</c>.
    /// </summary>
    /// <param name="streamId">The ID of the stream.</param>
    /// <param name="eventName">The name of the event.</param>
    /// <param name="payload">The payload as JSON, if any.</param>
    public void Publish(string streamId, string eventName, string? payload = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var parsed = payload is null ? null : (JsonObject?)Nodes.Parse(payload);
        lock (_core.Lock)
        {
            _core.Events.OnStream(Find(_core, streamId), eventName, parsed);
        }
    }

    internal static Row Find(StudioCore core, string streamId) => core.Streams.Find(streamId) is { IsDeleted: false } row
        ? row
        : throw new ArgumentException($"There is no stream {streamId}.", nameof(streamId));
}

using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Protocol;

/// <summary>A request to broadcast a room to a stream.</summary>
/// <param name="StreamId">The ID of the stream.</param>
public sealed record StartRoomEgressRequest([property: JsonPropertyName("streamId")] string StreamId);

using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Protocol;

/// <summary>Where a room is broadcast to.</summary>
/// <param name="StreamId">The ID of the stream.</param>
public sealed record StartRoomEgressRequest([property: JsonPropertyName("streamId")] string StreamId);

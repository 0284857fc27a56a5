using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Who may join a room, and what for.</summary>
public sealed class CreateRoomUserRequest
{
    /// <summary>The name shown to others.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Whether to send picture and sound.</summary>
    [JsonPropertyName("canPublish")]
    public bool? CanPublish { get; init; }

    /// <summary>Whether to send messages.</summary>
    [JsonPropertyName("canPublishData")]
    public bool? CanPublishData { get; init; }

    /// <summary>The developer's own words about the user.</summary>
    [JsonPropertyName("metadata")]
    public string? Metadata { get; init; }
}

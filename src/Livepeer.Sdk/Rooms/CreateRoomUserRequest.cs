using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies a user of a room to create.</summary>
public sealed class CreateRoomUserRequest
{
    /// <summary>Gets the display name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Gets a value that indicates whether the user can publish video and audio.</summary>
    [JsonPropertyName("canPublish")]
    public bool? CanPublish { get; init; }

    /// <summary>Gets a value that indicates whether the user can send messages.</summary>
    [JsonPropertyName("canPublishData")]
    public bool? CanPublishData { get; init; }

    /// <summary>Gets the developer's metadata of the user.</summary>
    [JsonPropertyName("metadata")]
    public string? Metadata { get; init; }
}

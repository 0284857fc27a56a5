using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies changes to the permissions of a user of a room.</summary>
public sealed class UpdateRoomUserRequest
{
    /// <summary>Gets a value that indicates whether the user can publish video and audio.</summary>
    [JsonPropertyName("canPublish")]
    public required bool CanPublish { get; init; }

    /// <summary>Gets a value that indicates whether the user can send messages.</summary>
    [JsonPropertyName("canPublishData")]
    public bool? CanPublishData { get; init; }

    /// <summary>Gets the developer's metadata of the user.</summary>
    [JsonPropertyName("metadata")]
    public string? Metadata { get; init; }
}

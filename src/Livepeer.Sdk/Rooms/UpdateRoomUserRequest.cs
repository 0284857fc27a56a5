using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What a user of a room may do from now on.</summary>
public sealed class UpdateRoomUserRequest
{
    /// <summary>Whether to send picture and sound.</summary>
    [JsonPropertyName("canPublish")]
    public required bool CanPublish { get; init; }

    /// <summary>Whether to send messages.</summary>
    [JsonPropertyName("canPublishData")]
    public bool? CanPublishData { get; init; }

    /// <summary>The developer's own words about the user.</summary>
    [JsonPropertyName("metadata")]
    public string? Metadata { get; init; }
}

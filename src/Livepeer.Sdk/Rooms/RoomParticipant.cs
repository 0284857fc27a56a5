using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Somebody who is or was in a room.</summary>
public class RoomParticipant
{
    /// <summary>The ID of the user.</summary>
    [JsonPropertyName("identity")]
    public string? Identity { get; set; }

    /// <summary>The name shown to others.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>When the user came.</summary>
    [JsonPropertyName("joinedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? JoinedAt { get; set; }

    /// <summary>When the user left.</summary>
    [JsonPropertyName("leftAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LeftAt { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

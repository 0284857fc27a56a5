using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents a current or former participant of a room.</summary>
public class RoomParticipant
{
    /// <summary>Gets or sets the ID of the user.</summary>
    [JsonPropertyName("identity")]
    public string? Identity { get; set; }

    /// <summary>Gets or sets the display name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the time at which the user joined.</summary>
    [JsonPropertyName("joinedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? JoinedAt { get; set; }

    /// <summary>Gets or sets the time at which the user left.</summary>
    [JsonPropertyName("leftAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LeftAt { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

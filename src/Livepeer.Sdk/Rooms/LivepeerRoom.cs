using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents a room for video meetings.</summary>
public class LivepeerRoom
{
    /// <summary>Gets or sets the ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the time at which the room was created.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the time at which the room was last updated.</summary>
    [JsonPropertyName("updatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Gets or sets the ID of the egress in progress. The server omits it, contrary to the public specification.</summary>
    [JsonPropertyName("egressId")]
    public string? EgressId { get; set; }

    /// <summary>Gets or sets the current and former participants by their IDs.</summary>
    [JsonPropertyName("participants")]
    public IDictionary<string, RoomParticipant>? Participants { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

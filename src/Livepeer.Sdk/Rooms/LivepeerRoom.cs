using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A room in which people meet by video.</summary>
public class LivepeerRoom
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>When it was made.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When it was changed.</summary>
    [JsonPropertyName("updatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The ID of the broadcast under way. The server leaves it out, against the public specification.</summary>
    [JsonPropertyName("egressId")]
    public string? EgressId { get; set; }

    /// <summary>Who is or was there, by their IDs.</summary>
    [JsonPropertyName("participants")]
    public IDictionary<string, RoomParticipant>? Participants { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

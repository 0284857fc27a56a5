using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A user that was made, and the way in. Whoever has it is the user.</summary>
public class RoomInvitation
{
    /// <summary>The ID of the user.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>The address to join at, with the token in it.</summary>
    [JsonPropertyName("joinUrl")]
    public Secret? JoinUrl { get; set; }

    /// <summary>The token to join with, for a meeting app of one's own.</summary>
    [JsonPropertyName("token")]
    public Secret? Token { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

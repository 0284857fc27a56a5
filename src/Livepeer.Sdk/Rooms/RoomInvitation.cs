using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Represents the invitation of a user to a room. Anyone who has it can join as the user.</summary>
public class RoomInvitation
{
    /// <summary>Gets or sets the ID of the user.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the URL for joining the room, which contains the token.</summary>
    [JsonPropertyName("joinUrl")]
    public Secret? JoinUrl { get; set; }

    /// <summary>Gets or sets the token for joining the room from a custom app.</summary>
    [JsonPropertyName("token")]
    public Secret? Token { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents the permissions of a user of a room.</summary>
public class RoomPermission
{
    /// <summary>Gets or sets a value that indicates whether the user can publish video and audio.</summary>
    [JsonPropertyName("canPublish")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? CanPublish { get; set; }

    /// <summary>Gets or sets a value that indicates whether the user can send messages.</summary>
    [JsonPropertyName("canPublishData")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? CanPublishData { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

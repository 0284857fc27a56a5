using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a user of a room may do.</summary>
public class RoomPermission
{
    /// <summary>Whether to send picture and sound.</summary>
    [JsonPropertyName("canPublish")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? CanPublish { get; set; }

    /// <summary>Whether to send messages.</summary>
    [JsonPropertyName("canPublishData")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? CanPublishData { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

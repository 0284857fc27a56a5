using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Whether a broadcast is under way.</summary>
public class StreamEventState
{
    /// <summary>Whether a broadcast is under way.</summary>
    [JsonPropertyName("active")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Active { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

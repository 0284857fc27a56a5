using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The state of a stream.</summary>
public class StreamEventState
{
    /// <summary>Gets or sets a value that indicates whether a broadcast is in progress.</summary>
    [JsonPropertyName("active")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Active { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The health of an additional destination of a broadcast.</summary>
public class MultistreamHealth
{
    /// <summary>Gets or sets the destination.</summary>
    [JsonPropertyName("target")]
    public MultistreamHealthTarget? Target { get; set; }

    /// <summary>Gets or sets the condition that the broadcast reaches the destination.</summary>
    [JsonPropertyName("connected")]
    public StreamCondition? Connected { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>How another destination of a broadcast is doing.</summary>
public class MultistreamHealth
{
    /// <summary>The destination.</summary>
    [JsonPropertyName("target")]
    public MultistreamHealthTarget? Target { get; set; }

    /// <summary>Whether the broadcast reaches it.</summary>
    [JsonPropertyName("connected")]
    public StreamCondition? Connected { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

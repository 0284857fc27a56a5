using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Whether a broadcast is under way.</summary>
public class StreamEventState
{
    /// <summary>Whether a broadcast is under way.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Another destination of a broadcast.</summary>
public class MultistreamHealthTarget
{
    /// <summary>The ID of the target.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The name of the target.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The rendition that is sent.</summary>
    [JsonPropertyName("profile")]
    public string? Profile { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

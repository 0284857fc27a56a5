using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Something that a key may do, as the server answers it.</summary>
public class ApiKeyRuleInfo
{
    /// <summary>The paths.</summary>
    [JsonPropertyName("resources")]
    public IList<string>? Resources { get; set; }

    /// <summary>The verbs; null for all.</summary>
    [JsonPropertyName("methods")]
    public IList<ApiKeyMethod>? Methods { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What a key may do, as the server answers it.</summary>
public class ApiKeyAccessInfo
{
    /// <summary>From which web pages the key may be used.</summary>
    [JsonPropertyName("cors")]
    public ApiKeyCorsInfo? Cors { get; set; }

    /// <summary>To what the key is limited; null where to nothing.</summary>
    [JsonPropertyName("rules")]
    public IList<ApiKeyRuleInfo>? Rules { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

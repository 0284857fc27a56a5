using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Represents the access of a key in a response.</summary>
public class ApiKeyAccessInfo
{
    /// <summary>Gets or sets the settings for use from web pages (CORS).</summary>
    [JsonPropertyName("cors")]
    public ApiKeyCorsInfo? Cors { get; set; }

    /// <summary>Gets or sets the rules that limit the key, or <see langword="null"/> if there are none.</summary>
    [JsonPropertyName("rules")]
    public IList<ApiKeyRuleInfo>? Rules { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

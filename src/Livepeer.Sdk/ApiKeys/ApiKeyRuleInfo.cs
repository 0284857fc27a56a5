using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Represents an access rule of a key in a response.</summary>
public class ApiKeyRuleInfo
{
    /// <summary>Gets or sets the paths.</summary>
    [JsonPropertyName("resources")]
    public IList<string>? Resources { get; set; }

    /// <summary>Gets or sets the HTTP methods, or <see langword="null"/> for all.</summary>
    [JsonPropertyName("methods")]
    public IList<ApiKeyMethod>? Methods { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents the response of a language model.</summary>
public class LlmResponse
{
    /// <summary>Gets or sets the text.</summary>
    [JsonPropertyName("response")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the number of tokens used.</summary>
    [JsonPropertyName("tokens_used")]
    [JsonConverter(typeof(Int64Converter))]
    public long? TokensUsed { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

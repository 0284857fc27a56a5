using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a language model answered.</summary>
public class LlmAnswer
{
    /// <summary>The text.</summary>
    [JsonPropertyName("response")]
    public string? Text { get; set; }

    /// <summary>How many tokens it took.</summary>
    [JsonPropertyName("tokens_used")]
    [JsonConverter(typeof(Int64Converter))]
    public long? TokensUsed { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

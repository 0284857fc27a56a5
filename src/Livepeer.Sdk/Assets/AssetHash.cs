using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A hash of a file.</summary>
public class AssetHash
{
    /// <summary>The algorithm, such as <c>sha256</c>.</summary>
    [JsonPropertyName("algorithm")]
    public string? Algorithm { get; set; }

    /// <summary>The hash in hexadecimal.</summary>
    [JsonPropertyName("hash")]
    public string? Hash { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

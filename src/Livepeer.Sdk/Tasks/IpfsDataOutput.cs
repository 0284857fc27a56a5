using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Data on IPFS.</summary>
public class IpfsDataOutput
{
    /// <summary>The content ID.</summary>
    [JsonPropertyName("cid")]
    public string? Cid { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

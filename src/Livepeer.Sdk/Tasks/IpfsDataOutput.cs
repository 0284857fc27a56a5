using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Data on IPFS.</summary>
public class IpfsDataOutput
{
    /// <summary>Gets or sets the content ID.</summary>
    [JsonPropertyName("cid")]
    public string? Cid { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

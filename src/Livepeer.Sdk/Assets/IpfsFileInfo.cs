using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A file on IPFS.</summary>
public class IpfsFileInfo
{
    /// <summary>The content ID.</summary>
    [JsonPropertyName("cid")]
    public string? Cid { get; set; }

    /// <summary>The <c>ipfs://</c> address.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>An https address.</summary>
    [JsonPropertyName("gatewayUrl")]
    public string? GatewayUrl { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

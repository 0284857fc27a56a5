using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A file on IPFS.</summary>
public class IpfsFileInfo
{
    /// <summary>Gets or sets the content ID.</summary>
    [JsonPropertyName("cid")]
    public string? Cid { get; set; }

    /// <summary>Gets or sets the <c>ipfs://</c> URL.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets an https URL.</summary>
    [JsonPropertyName("gatewayUrl")]
    public string? GatewayUrl { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

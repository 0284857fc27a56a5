using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A copy on IPFS.</summary>
public class IpfsInfo
{
    /// <summary>The content ID of the file.</summary>
    [JsonPropertyName("cid")]
    public string? Cid { get; set; }

    /// <summary>The <c>ipfs://</c> address of the file.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>An https address of the file.</summary>
    [JsonPropertyName("gatewayUrl")]
    public string? GatewayUrl { get; set; }

    /// <summary>What was asked for.</summary>
    [JsonPropertyName("spec")]
    public IpfsSpecInfo? Spec { get; set; }

    /// <summary>The NFT metadata of the file.</summary>
    [JsonPropertyName("nftMetadata")]
    public IpfsFileInfo? NftMetadata { get; set; }

    /// <summary>When the export last changed.</summary>
    [JsonPropertyName("updatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

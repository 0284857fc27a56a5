using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The files of an export to IPFS.</summary>
public class IpfsExportOutput
{
    /// <summary>The content ID of the video.</summary>
    [JsonPropertyName("videoFileCid")]
    public string? VideoFileCid { get; set; }

    /// <summary>The <c>ipfs://</c> address of the video.</summary>
    [JsonPropertyName("videoFileUrl")]
    public string? VideoFileUrl { get; set; }

    /// <summary>An https address of the video.</summary>
    [JsonPropertyName("videoFileGatewayUrl")]
    public string? VideoFileGatewayUrl { get; set; }

    /// <summary>The content ID of the NFT metadata.</summary>
    [JsonPropertyName("nftMetadataCid")]
    public string? NftMetadataCid { get; set; }

    /// <summary>The <c>ipfs://</c> address of the NFT metadata.</summary>
    [JsonPropertyName("nftMetadataUrl")]
    public string? NftMetadataUrl { get; set; }

    /// <summary>An https address of the NFT metadata.</summary>
    [JsonPropertyName("nftMetadataGatewayUrl")]
    public string? NftMetadataGatewayUrl { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The files of an export to IPFS.</summary>
public class IpfsExportOutput
{
    /// <summary>Gets or sets the content ID of the video.</summary>
    [JsonPropertyName("videoFileCid")]
    public string? VideoFileCid { get; set; }

    /// <summary>Gets or sets the <c>ipfs://</c> URL of the video.</summary>
    [JsonPropertyName("videoFileUrl")]
    public string? VideoFileUrl { get; set; }

    /// <summary>Gets or sets an https URL of the video.</summary>
    [JsonPropertyName("videoFileGatewayUrl")]
    public string? VideoFileGatewayUrl { get; set; }

    /// <summary>Gets or sets the content ID of the NFT metadata.</summary>
    [JsonPropertyName("nftMetadataCid")]
    public string? NftMetadataCid { get; set; }

    /// <summary>Gets or sets the <c>ipfs://</c> URL of the NFT metadata.</summary>
    [JsonPropertyName("nftMetadataUrl")]
    public string? NftMetadataUrl { get; set; }

    /// <summary>Gets or sets an https URL of the NFT metadata.</summary>
    [JsonPropertyName("nftMetadataGatewayUrl")]
    public string? NftMetadataGatewayUrl { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

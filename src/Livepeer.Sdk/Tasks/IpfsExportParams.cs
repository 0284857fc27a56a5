using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What an export to IPFS was asked for.</summary>
public class IpfsExportParams
{
    /// <summary>What the NFT metadata refers to.</summary>
    [JsonPropertyName("nftMetadataTemplate")]
    public NftMetadataTemplate? NftMetadataTemplate { get; set; }

    /// <summary>What is added to the NFT metadata.</summary>
    [JsonPropertyName("nftMetadata")]
    public IDictionary<string, JsonElement>? NftMetadata { get; set; }

    /// <summary>The account of Piñata to pin with. The server shows it in the clear.</summary>
    [JsonPropertyName("pinata")]
    public PinataCredentialsInfo? Pinata { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

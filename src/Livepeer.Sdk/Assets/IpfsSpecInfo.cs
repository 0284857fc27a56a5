using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What was asked for of a copy on IPFS.</summary>
public class IpfsSpecInfo
{
    /// <summary>What the NFT metadata refers to.</summary>
    [JsonPropertyName("nftMetadataTemplate")]
    public NftMetadataTemplate? NftMetadataTemplate { get; set; }

    /// <summary>What is added to the NFT metadata.</summary>
    [JsonPropertyName("nftMetadata")]
    public IDictionary<string, JsonElement>? NftMetadata { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

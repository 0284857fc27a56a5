using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The requested settings of a copy on IPFS.</summary>
public class IpfsSpecInfo
{
    /// <summary>Gets or sets the template of the NFT metadata.</summary>
    [JsonPropertyName("nftMetadataTemplate")]
    public NftMetadataTemplate? NftMetadataTemplate { get; set; }

    /// <summary>Gets or sets the additional NFT metadata.</summary>
    [JsonPropertyName("nftMetadata")]
    public IDictionary<string, JsonElement>? NftMetadata { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

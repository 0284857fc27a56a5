using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The settings of an export to IPFS.</summary>
internal sealed class IpfsExport
{
    [JsonPropertyName("nftMetadataTemplate")]
    public NftMetadataTemplate? NftMetadataTemplate { get; init; }

    [JsonPropertyName("nftMetadata")]
    public JsonObject? NftMetadata { get; init; }

    [JsonPropertyName("pinata")]
    public PinataCredentials? Pinata { get; init; }
}

using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The additional storage of an asset, for requests. The server returns an <see cref="AssetStorageInfo"/>.</summary>
public sealed class AssetStorage
{
    private AssetStorage(JsonNode ipfs) => IpfsOnWire = ipfs;

    /// <summary>Gets storage on IPFS.</summary>
    public static AssetStorage Ipfs { get; } = new(JsonValue.Create(true));

    [JsonInclude]
    [JsonPropertyName("ipfs")]
    internal JsonNode IpfsOnWire { get; }

    /// <summary>Creates storage on IPFS with the given NFT metadata.</summary>
    /// <param name="nftMetadataTemplate">The template of the metadata. The default is the MP4 files.</param>
    /// <param name="nftMetadata">The additional metadata.</param>
    /// <returns>The storage.</returns>
    public static AssetStorage IpfsWithNftMetadata(NftMetadataTemplate? nftMetadataTemplate = null, JsonObject? nftMetadata = null)
    {
        var spec = new JsonObject();
        if (nftMetadataTemplate is { } template)
        {
            spec.Add("nftMetadataTemplate", template.Value);
        }

        if (nftMetadata is not null)
        {
            spec.Add("nftMetadata", nftMetadata.DeepClone());
        }

        return new AssetStorage(new JsonObject { ["spec"] = spec });
    }
}

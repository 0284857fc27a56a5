using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Where else to put an asset, for requests. What the server answers is an <see cref="AssetStorageInfo"/>.</summary>
public sealed class AssetStorage
{
    private AssetStorage(JsonNode ipfs) => IpfsOnWire = ipfs;

    /// <summary>On IPFS.</summary>
    public static AssetStorage Ipfs { get; } = new(JsonValue.Create(true));

    [JsonInclude]
    [JsonPropertyName("ipfs")]
    internal JsonNode IpfsOnWire { get; }

    /// <summary>On IPFS, with a say in the NFT metadata.</summary>
    /// <param name="nftMetadataTemplate">What the metadata refers to; the MP4 files unless set.</param>
    /// <param name="nftMetadata">What to add to the metadata.</param>
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

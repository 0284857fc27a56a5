using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Where to copy an asset to.</summary>
public sealed class ExportAssetRequest
{
    private static readonly string[] _schemes = ["https", "http"];

    private ExportAssetRequest()
    {
    }

    [JsonInclude]
    [JsonPropertyName("ipfs")]
    internal IpfsExport? Ipfs { get; init; }

    [JsonInclude]
    [JsonPropertyName("custom")]
    internal CustomExport? Custom { get; init; }

    /// <summary>To IPFS, with NFT metadata.</summary>
    /// <param name="nftMetadataTemplate">What the metadata refers to; the MP4 files unless set.</param>
    /// <param name="nftMetadata">What to add to the metadata.</param>
    /// <param name="pinata">Your own account of Piñata to pin with; the server's unless set. Tasks show it in the clear afterwards.</param>
    /// <returns>The request.</returns>
    public static ExportAssetRequest ToIpfs(
        NftMetadataTemplate? nftMetadataTemplate = null, JsonObject? nftMetadata = null, PinataCredentials? pinata = null) =>
        new()
        {
            Ipfs = new IpfsExport
            {
                NftMetadataTemplate = nftMetadataTemplate,
                NftMetadata = nftMetadata,
                Pinata = pinata,
            },
        };

    /// <summary>To an address that takes the file, such as one that is signed for a bucket.</summary>
    /// <param name="url">The address, <c>https://</c> or <c>http://</c>. Sent as it is written. Tasks show it in the clear afterwards.</param>
    /// <param name="method">The HTTP method; the server takes <c>PUT</c> unless set.</param>
    /// <param name="headers">Headers to send along. Tasks show them in the clear afterwards.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> has another scheme.</exception>
    public static ExportAssetRequest ToUrl(string url, string? method = null, IReadOnlyDictionary<string, Secret>? headers = null) =>
        new()
        {
            Custom = new CustomExport
            {
                Url = Guard.Address(url, _schemes),
                Method = method,
                Headers = headers,
            },
        };
}

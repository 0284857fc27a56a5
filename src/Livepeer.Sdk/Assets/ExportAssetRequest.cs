using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>A request to export an asset.</summary>
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

    /// <summary>Creates a request to export to IPFS, with NFT metadata.</summary>
    /// <param name="nftMetadataTemplate">The template of the metadata. The default is the MP4 files.</param>
    /// <param name="nftMetadata">The additional metadata.</param>
    /// <param name="pinata">
    /// Your Piñata account to pin with. The default is the server's account. Tasks return the credentials in plain text.
    /// </param>
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

    /// <summary>Creates a request to export to a URL that accepts the file, such as a signed URL of a bucket.</summary>
    /// <param name="url">The URL, <c>https://</c> or <c>http://</c>. It is sent unchanged, and tasks return it in plain text.</param>
    /// <param name="method">The HTTP method. The server's default is <c>PUT</c>.</param>
    /// <param name="headers">The headers to send. Tasks return them in plain text.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> has another scheme.</exception>
    public static ExportAssetRequest ToUrl(string url, string? method = null, IReadOnlyDictionary<string, Secret>? headers = null) =>
        new()
        {
            Custom = new CustomExport
            {
                Url = Guard.Url(url, _schemes),
                Method = method,
                Headers = headers,
            },
        };
}

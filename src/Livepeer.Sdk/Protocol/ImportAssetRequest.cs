using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Protocol;

/// <summary>What a new asset shall be, and where its file is fetched from.</summary>
public sealed class ImportAssetRequest : AssetRequest
{
    private static readonly string[] _schemes = ["https", "http", "ipfs", "ar"];

    /// <summary>Makes an empty request.</summary>
    public ImportAssetRequest()
    {
    }

    /// <summary>Makes a request to import what is described by another.</summary>
    /// <param name="url">Where the file is.</param>
    /// <param name="request">What the asset shall be.</param>
    /// <exception cref="ArgumentException"><paramref name="url"/> has another scheme than those for <see cref="Url"/>.</exception>
    [SetsRequiredMembers]
    public ImportAssetRequest(string url, AssetRequest request)
        : base(Guard.Body(request)) => Url = Guard.Address(url, _schemes);

    /// <summary>
    /// Where the file is: <c>https://</c>, <c>http://</c>, <c>ipfs://</c> or <c>ar://</c>. Sent as it is written. Of an IPFS gateway's
    /// address the server makes an <c>ipfs://</c> one.
    /// </summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public required string Url { get; init => field = Guard.Address(value, _schemes, nameof(Url)); }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Protocol;

/// <summary>A request to import an asset from a URL.</summary>
public sealed class ImportAssetRequest : AssetRequest
{
    private static readonly string[] _schemes = ["https", "http", "ipfs", "ar"];

    /// <summary>Initializes a new instance of the <see cref="ImportAssetRequest"/> class.</summary>
    public ImportAssetRequest()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ImportAssetRequest"/> class from another request.</summary>
    /// <param name="url">The URL of the file.</param>
    /// <param name="request">The asset to create.</param>
    /// <exception cref="ArgumentException"><paramref name="url"/> does not have one of the schemes for <see cref="Url"/>.</exception>
    [SetsRequiredMembers]
    public ImportAssetRequest(string url, AssetRequest request)
        : base(Guard.Body(request)) => Url = Guard.Url(url, _schemes);

    /// <summary>
    /// Gets or sets the URL of the file: <c>https://</c>, <c>http://</c>, <c>ipfs://</c> or <c>ar://</c>. It is sent unchanged. The
    /// server converts the URL of an IPFS gateway to an <c>ipfs://</c> URL.
    /// </summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public required string Url { get; init => field = Guard.Url(value, _schemes, nameof(Url)); }
}

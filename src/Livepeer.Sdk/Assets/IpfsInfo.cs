using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A copy on IPFS.</summary>
public class IpfsInfo
{
    /// <summary>Gets or sets the content ID of the file.</summary>
    [JsonPropertyName("cid")]
    public string? Cid { get; set; }

    /// <summary>Gets or sets the <c>ipfs://</c> URL of the file.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets an https URL of the file.</summary>
    [JsonPropertyName("gatewayUrl")]
    public string? GatewayUrl { get; set; }

    /// <summary>Gets or sets the requested settings.</summary>
    [JsonPropertyName("spec")]
    public IpfsSpecInfo? Spec { get; set; }

    /// <summary>Gets or sets the NFT metadata of the file.</summary>
    [JsonPropertyName("nftMetadata")]
    public IpfsFileInfo? NftMetadata { get; set; }

    /// <summary>Gets or sets the time when the export last changed.</summary>
    [JsonPropertyName("updatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

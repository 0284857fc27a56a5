using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The copies of an asset on decentralized storage.</summary>
public class AssetStorageInfo
{
    /// <summary>Gets or sets the copy on IPFS.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsInfo? Ipfs { get; set; }

    /// <summary>Gets or sets the status of the export.</summary>
    [JsonPropertyName("status")]
    public StorageStatus? Status { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

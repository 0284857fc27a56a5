using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Copies of an asset on decentralised storage.</summary>
public class AssetStorageInfo
{
    /// <summary>The copy on IPFS.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsInfo? Ipfs { get; set; }

    /// <summary>How far the export is.</summary>
    [JsonPropertyName("status")]
    public StorageStatus? Status { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

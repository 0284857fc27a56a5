using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What an export was asked for: one of both.</summary>
public class ExportTaskParams
{
    /// <summary>To IPFS.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsExportParams? Ipfs { get; set; }

    /// <summary>To an address.</summary>
    [JsonPropertyName("custom")]
    public CustomExportParams? Custom { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What came of an export.</summary>
public class ExportTaskOutput
{
    /// <summary>The files on IPFS; null for an export to an address.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsExportOutput? Ipfs { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

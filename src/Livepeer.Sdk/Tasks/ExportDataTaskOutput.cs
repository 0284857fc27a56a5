using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What came of an export of data.</summary>
public class ExportDataTaskOutput
{
    /// <summary>The data on IPFS.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsDataOutput? Ipfs { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

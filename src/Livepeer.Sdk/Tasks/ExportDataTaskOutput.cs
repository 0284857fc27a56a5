using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The output of a data export.</summary>
public class ExportDataTaskOutput
{
    /// <summary>Gets or sets the exported data on IPFS.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsDataOutput? Ipfs { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The parameters of an export: exactly one of the two is set.</summary>
public class ExportTaskParams
{
    /// <summary>Gets or sets the settings of an export to IPFS.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsExportParams? Ipfs { get; set; }

    /// <summary>Gets or sets the settings of an export to a URL.</summary>
    [JsonPropertyName("custom")]
    public CustomExportParams? Custom { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

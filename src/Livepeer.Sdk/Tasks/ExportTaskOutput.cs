using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The output of an export.</summary>
public class ExportTaskOutput
{
    /// <summary>Gets or sets the files on IPFS; <see langword="null"/> for an export to a URL.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsExportOutput? Ipfs { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

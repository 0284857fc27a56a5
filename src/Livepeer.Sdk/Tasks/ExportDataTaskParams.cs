using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The parameters of a data export.</summary>
public class ExportDataTaskParams
{
    /// <summary>Gets or sets the data.</summary>
    [JsonPropertyName("content")]
    public JsonElement? Content { get; set; }

    /// <summary>Gets or sets the settings of the export to IPFS.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsExportParams? Ipfs { get; set; }

    /// <summary>Gets or sets the media type of the data, such as <c>text/plain</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the ID of the data.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

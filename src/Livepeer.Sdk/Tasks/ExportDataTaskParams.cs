using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What an export of data was asked for.</summary>
public class ExportDataTaskParams
{
    /// <summary>The data.</summary>
    [JsonPropertyName("content")]
    public JsonElement? Content { get; set; }

    /// <summary>How to put it on IPFS.</summary>
    [JsonPropertyName("ipfs")]
    public IpfsExportParams? Ipfs { get; set; }

    /// <summary>The type of the data, such as <c>text/plain</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The ID of the data.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

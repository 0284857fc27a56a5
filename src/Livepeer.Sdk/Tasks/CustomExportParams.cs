using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What an export to an address was asked for.</summary>
public class CustomExportParams
{
    /// <summary>The address, often one that is signed.</summary>
    [JsonPropertyName("url")]
    public Secret? Url { get; set; }

    /// <summary>The HTTP method; <c>PUT</c> where null.</summary>
    [JsonPropertyName("method")]
    public string? Method { get; set; }

    /// <summary>The headers to send along.</summary>
    [JsonPropertyName("headers")]
    public IDictionary<string, Secret>? Headers { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

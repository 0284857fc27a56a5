using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The parameters of an export to a URL.</summary>
public class CustomExportParams
{
    /// <summary>Gets or sets the URL, often a signed one.</summary>
    [JsonPropertyName("url")]
    public Secret? Url { get; set; }

    /// <summary>Gets or sets the HTTP method. If <see langword="null"/>, it is <c>PUT</c>.</summary>
    [JsonPropertyName("method")]
    public string? Method { get; set; }

    /// <summary>Gets or sets the headers to send.</summary>
    [JsonPropertyName("headers")]
    public IDictionary<string, Secret>? Headers { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

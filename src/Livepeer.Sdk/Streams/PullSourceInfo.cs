using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The source that the server pulls a broadcast from, as returned by the server.</summary>
public class PullSourceInfo
{
    /// <summary>Gets or sets the URL of the broadcast.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }

    /// <summary>Gets or sets the headers of the request to the source.</summary>
    [JsonPropertyName("headers")]
    public IDictionary<string, Secret>? Headers { get; set; }

    /// <summary>Gets or sets the kind of mobile source: a number or a Boolean.</summary>
    [JsonPropertyName("isMobile")]
    public JsonElement? IsMobile { get; set; }

    /// <summary>Gets or sets the approximate location of the source.</summary>
    [JsonPropertyName("location")]
    public GeoLocationInfo? Location { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

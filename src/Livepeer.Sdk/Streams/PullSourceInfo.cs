using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Where the server fetches a broadcast from, as it answers it.</summary>
public class PullSourceInfo
{
    /// <summary>The address of the broadcast.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }

    /// <summary>The headers that it is fetched with.</summary>
    [JsonPropertyName("headers")]
    public IDictionary<string, Secret>? Headers { get; set; }

    /// <summary>What kind of mobile source it is: a number, or yes or no.</summary>
    [JsonPropertyName("isMobile")]
    public JsonElement? IsMobile { get; set; }

    /// <summary>Roughly where the source is.</summary>
    [JsonPropertyName("location")]
    public GeoLocationInfo? Location { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A place on Earth, as the server answers it.</summary>
public class GeoLocationInfo
{
    /// <summary>Degrees north; south is negative.</summary>
    [JsonPropertyName("lat")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Latitude { get; set; }

    /// <summary>Degrees east; west is negative.</summary>
    [JsonPropertyName("lon")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Longitude { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A geographic location, as returned by the server.</summary>
public class GeoLocationInfo
{
    /// <summary>Gets or sets the latitude in degrees; negative values are south.</summary>
    [JsonPropertyName("lat")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Latitude { get; set; }

    /// <summary>Gets or sets the longitude in degrees; negative values are west.</summary>
    [JsonPropertyName("lon")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Longitude { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

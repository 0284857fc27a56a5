using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A geographic location.</summary>
/// <param name="Latitude">The latitude in degrees; negative values are south.</param>
/// <param name="Longitude">The longitude in degrees; negative values are west.</param>
public sealed record GeoLocation(
    [property: JsonPropertyName("lat")] double Latitude,
    [property: JsonPropertyName("lon")] double Longitude);

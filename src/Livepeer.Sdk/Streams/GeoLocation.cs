using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A place on Earth.</summary>
/// <param name="Latitude">Degrees north; south is negative.</param>
/// <param name="Longitude">Degrees east; west is negative.</param>
public sealed record GeoLocation(
    [property: JsonPropertyName("lat")] double Latitude,
    [property: JsonPropertyName("lon")] double Longitude);

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A metric of a stream, measured by the media server.</summary>
public class StreamHealthMetric
{
    /// <summary>Gets or sets the name of the metric.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the dimensions, such as a region or a rendition.</summary>
    [JsonPropertyName("dimensions")]
    public IDictionary<string, string>? Dimensions { get; set; }

    /// <summary>Gets or sets the latest measurement: milliseconds since 1970, and the value.</summary>
    [JsonPropertyName("last")]
    public IList<double>? Last { get; set; }

    /// <summary>Gets the latest value.</summary>
    [JsonIgnore]
    public double? Value => Last is { Count: > 1 } ? Last[1] : null;

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

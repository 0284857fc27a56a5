using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>One thing that the media server measures of a stream.</summary>
public class StreamHealthMetric
{
    /// <summary>What is measured.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Of what, such as a region or a rendition.</summary>
    [JsonPropertyName("dimensions")]
    public IDictionary<string, string>? Dimensions { get; set; }

    /// <summary>The last measurement: milliseconds since 1970, and the value.</summary>
    [JsonPropertyName("last")]
    public IList<double>? Last { get; set; }

    /// <summary>The last value.</summary>
    [JsonIgnore]
    public double? Value => Last is { Count: > 1 } ? Last[1] : null;

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a segment of a broadcast may show.</summary>
public class SceneClassification
{
    /// <summary>Gets or sets the name of the class, such as "soccer".</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the probability, from 0 to 1.</summary>
    [JsonPropertyName("probability")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Probability { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

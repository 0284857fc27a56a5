using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The health of a stream.</summary>
public class StreamHealth
{
    /// <summary>Gets or sets the ID of the stream.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the overall health; its status is <see langword="null"/> while too little is known.</summary>
    [JsonPropertyName("healthy")]
    public StreamCondition? Healthy { get; set; }

    /// <summary>Gets or sets the conditions that the overall health is derived from.</summary>
    [JsonPropertyName("conditions")]
    public IList<StreamCondition>? Conditions { get; set; }

    /// <summary>Gets or sets the metrics of the media server, by name.</summary>
    [JsonPropertyName("metrics")]
    public IDictionary<string, IList<StreamHealthMetric>>? Metrics { get; set; }

    /// <summary>Gets or sets the health of the additional destinations.</summary>
    [JsonPropertyName("multistream")]
    public IList<MultistreamHealth>? Multistream { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

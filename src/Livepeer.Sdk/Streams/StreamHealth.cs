using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>How a stream is doing.</summary>
public class StreamHealth
{
    /// <summary>The ID of the stream.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Whether all is well; its status is null while too little is known.</summary>
    [JsonPropertyName("healthy")]
    public StreamCondition? Healthy { get; set; }

    /// <summary>What this follows from.</summary>
    [JsonPropertyName("conditions")]
    public IList<StreamCondition>? Conditions { get; set; }

    /// <summary>What the media server measures, by name.</summary>
    [JsonPropertyName("metrics")]
    public IDictionary<string, IList<StreamHealthMetric>>? Metrics { get; set; }

    /// <summary>How the other destinations are doing.</summary>
    [JsonPropertyName("multistream")]
    public IList<MultistreamHealth>? Multistream { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>One thing that is watched of a stream.</summary>
public class StreamCondition
{
    /// <summary>What is watched; null for the health as a whole.</summary>
    [JsonPropertyName("type")]
    public StreamConditionType? Type { get; set; }

    /// <summary>Whether it holds; null while too little is known.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Status { get; set; }

    /// <summary>How much of the time it held, 0 to 1, by spans of time such as <c>1m0s</c>.</summary>
    [JsonPropertyName("frequency")]
    public IDictionary<string, double>? Frequency { get; set; }

    /// <summary>When it was last looked at.</summary>
    [JsonPropertyName("lastProbeTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastProbeTime { get; set; }

    /// <summary>When its status last changed.</summary>
    [JsonPropertyName("lastTransitionTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastTransitionTime { get; set; }

    /// <summary>What else belongs to it.</summary>
    [JsonPropertyName("extraData")]
    public JsonElement? ExtraData { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A condition of a stream that the server monitors.</summary>
public class StreamCondition
{
    /// <summary>Gets or sets the type of the condition; <see langword="null"/> for overall health.</summary>
    [JsonPropertyName("type")]
    public StreamConditionType? Type { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the condition is met; <see langword="null"/> while too little is known.
    /// </summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Status { get; set; }

    /// <summary>Gets or sets the fraction of time in which the condition was met, 0 to 1, by time span such as <c>1m0s</c>.</summary>
    [JsonPropertyName("frequency")]
    public IDictionary<string, double>? Frequency { get; set; }

    /// <summary>Gets or sets the time when the condition was last probed.</summary>
    [JsonPropertyName("lastProbeTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastProbeTime { get; set; }

    /// <summary>Gets or sets the time when the status last changed.</summary>
    [JsonPropertyName("lastTransitionTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastTransitionTime { get; set; }

    /// <summary>Gets or sets additional data about the condition.</summary>
    [JsonPropertyName("extraData")]
    public JsonElement? ExtraData { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

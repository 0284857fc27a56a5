using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How much is watched now: in all, or by one kind of viewer.</summary>
public class RealtimeViewershipMetric
{
    /// <summary>The playback ID, where it was split by.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>The device, where it was split by.</summary>
    [JsonPropertyName("device")]
    public string? Device { get; set; }

    /// <summary>The browser, where it was split by.</summary>
    [JsonPropertyName("browser")]
    public string? Browser { get; set; }

    /// <summary>The country, where it was split by.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>How many watch.</summary>
    [JsonPropertyName("viewCount")]
    [JsonConverter(typeof(Int64Converter))]
    public long? ViewCount { get; set; }

    /// <summary>The part of them that meets errors, 0 to 1; null where nothing is known of it.</summary>
    [JsonPropertyName("errorRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? ErrorRate { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

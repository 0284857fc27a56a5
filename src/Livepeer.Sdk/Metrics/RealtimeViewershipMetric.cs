using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents a row of current viewership: the total, or one value of the breakdown.</summary>
public class RealtimeViewershipMetric
{
    /// <summary>Gets or sets the playback ID, if requested.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>Gets or sets the device, if requested.</summary>
    [JsonPropertyName("device")]
    public string? Device { get; set; }

    /// <summary>Gets or sets the browser, if requested.</summary>
    [JsonPropertyName("browser")]
    public string? Browser { get; set; }

    /// <summary>Gets or sets the country, if requested.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>Gets or sets the number of current views.</summary>
    [JsonPropertyName("viewCount")]
    [JsonConverter(typeof(Int64Converter))]
    public long? ViewCount { get; set; }

    /// <summary>Gets or sets the ratio of views with errors, from 0 to 1, or <see langword="null"/> if it is unknown.</summary>
    [JsonPropertyName("errorRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? ErrorRate { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents a row of viewership: the total, one period, or one value of the breakdown.</summary>
public class ViewershipMetric
{
    /// <summary>Gets or sets the playback ID, if requested.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>Gets or sets the URL in decentralized storage as the server returned it, if requested.</summary>
    [JsonPropertyName("dStorageUrl")]
    public string? StorageUrl { get; set; }

    /// <summary>Gets or sets the creator, if requested, or <see langword="null"/> for views without one.</summary>
    [JsonPropertyName("creatorId")]
    public string? CreatorId { get; set; }

    /// <summary>Gets or sets the viewer, if requested, or <see langword="null"/> for anonymous viewers.</summary>
    [JsonPropertyName("viewerId")]
    public string? ViewerId { get; set; }

    /// <summary>Gets or sets the start of the period, if a time step was requested.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Gets or sets the type of device, if requested.</summary>
    [JsonPropertyName("deviceType")]
    public string? DeviceType { get; set; }

    /// <summary>Gets or sets the device, if requested.</summary>
    [JsonPropertyName("device")]
    public string? Device { get; set; }

    /// <summary>Gets or sets the processor, if requested.</summary>
    [JsonPropertyName("cpu")]
    public string? Cpu { get; set; }

    /// <summary>Gets or sets the operating system, if requested.</summary>
    [JsonPropertyName("os")]
    public string? OperatingSystem { get; set; }

    /// <summary>Gets or sets the browser, if requested.</summary>
    [JsonPropertyName("browser")]
    public string? Browser { get; set; }

    /// <summary>Gets or sets the browser engine, if requested.</summary>
    [JsonPropertyName("browserEngine")]
    public string? BrowserEngine { get; set; }

    /// <summary>Gets or sets the continent, if requested.</summary>
    [JsonPropertyName("continent")]
    public string? Continent { get; set; }

    /// <summary>Gets or sets the country, if requested.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>Gets or sets the state or province, if requested.</summary>
    [JsonPropertyName("subdivision")]
    public string? Subdivision { get; set; }

    /// <summary>Gets or sets the time zone, if requested.</summary>
    [JsonPropertyName("timezone")]
    public string? TimeZone { get; set; }

    /// <summary>Gets or sets the location, as the first three digits of its geohash, if requested.</summary>
    [JsonPropertyName("geohash")]
    public string? GeoHash { get; set; }

    /// <summary>Gets or sets the number of times that playback was started.</summary>
    [JsonPropertyName("viewCount")]
    [JsonConverter(typeof(Int64Converter))]
    public long? ViewCount { get; set; }

    /// <summary>Gets or sets the total time watched.</summary>
    [JsonPropertyName("playtimeMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Playtime { get; set; }

    /// <summary>Gets or sets the average time to the first frame, or <see langword="null"/> if it is unknown, and for creators.</summary>
    [JsonPropertyName("ttffMs")]
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? TimeToFirstFrame { get; set; }

    /// <summary>
    /// Gets or sets the ratio of time spent rebuffering, from 0 to 1, or <see langword="null"/> if it is unknown, and for creators.
    /// </summary>
    [JsonPropertyName("rebufferRatio")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? RebufferRatio { get; set; }

    /// <summary>
    /// Gets or sets the ratio of views with errors, from 0 to 1, or <see langword="null"/> if it is unknown, and for creators.
    /// </summary>
    [JsonPropertyName("errorRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? ErrorRate { get; set; }

    /// <summary>
    /// Gets or sets the number of viewers who left before the first frame, or <see langword="null"/> if it is unknown, and for
    /// creators. The public specification describes it as a percentage.
    /// </summary>
    [JsonPropertyName("exitsBeforeStart")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? ExitsBeforeStart { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How much was watched: in all, or in one period, by one kind of viewer.</summary>
public class ViewershipMetric
{
    /// <summary>The playback ID, where it was asked for or split by.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>The address in distributed storage, as the server wrote it, where it was asked for or split by.</summary>
    [JsonPropertyName("dStorageUrl")]
    public string? StorageUrl { get; set; }

    /// <summary>The creator, where it was split by; null for views without one.</summary>
    [JsonPropertyName("creatorId")]
    public string? CreatorId { get; set; }

    /// <summary>The viewer, where it was split by; null for anonymous ones.</summary>
    [JsonPropertyName("viewerId")]
    public string? ViewerId { get; set; }

    /// <summary>Where the period begins, where a time step was asked for.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The kind of device, where it was split by.</summary>
    [JsonPropertyName("deviceType")]
    public string? DeviceType { get; set; }

    /// <summary>The device, where it was split by.</summary>
    [JsonPropertyName("device")]
    public string? Device { get; set; }

    /// <summary>The processor, where it was split by.</summary>
    [JsonPropertyName("cpu")]
    public string? Cpu { get; set; }

    /// <summary>The operating system, where it was split by.</summary>
    [JsonPropertyName("os")]
    public string? OperatingSystem { get; set; }

    /// <summary>The browser, where it was split by.</summary>
    [JsonPropertyName("browser")]
    public string? Browser { get; set; }

    /// <summary>The engine of the browser, where it was split by.</summary>
    [JsonPropertyName("browserEngine")]
    public string? BrowserEngine { get; set; }

    /// <summary>The continent, where it was split by.</summary>
    [JsonPropertyName("continent")]
    public string? Continent { get; set; }

    /// <summary>The country, where it was split by.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>The state or province, where it was split by.</summary>
    [JsonPropertyName("subdivision")]
    public string? Subdivision { get; set; }

    /// <summary>The time zone, where it was split by.</summary>
    [JsonPropertyName("timezone")]
    public string? TimeZone { get; set; }

    /// <summary>The place, as the first three digits of its geohash, where it was split by.</summary>
    [JsonPropertyName("geohash")]
    public string? GeoHash { get; set; }

    /// <summary>How often playback was begun.</summary>
    [JsonPropertyName("viewCount")]
    [JsonConverter(typeof(Int64Converter))]
    public long? ViewCount { get; set; }

    /// <summary>How long was watched together.</summary>
    [JsonPropertyName("playtimeMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Playtime { get; set; }

    /// <summary>How long viewers waited for the first picture, on average; null where nothing is known of it, and for creators.</summary>
    [JsonPropertyName("ttffMs")]
    [JsonConverter(typeof(MillisecondsConverter))]
    public TimeSpan? TimeToFirstFrame { get; set; }

    /// <summary>The part of the time that playback stood still, 0 to 1; null where nothing is known of it, and for creators.</summary>
    [JsonPropertyName("rebufferRatio")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? RebufferRatio { get; set; }

    /// <summary>The part of the views that met an error, 0 to 1; null where nothing is known of it, and for creators.</summary>
    [JsonPropertyName("errorRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? ErrorRate { get; set; }

    /// <summary>How many viewers left before the first picture (the public specification speaks of a percentage); null where nothing is known of it, and for creators.</summary>
    [JsonPropertyName("exitsBeforeStart")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? ExitsBeforeStart { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

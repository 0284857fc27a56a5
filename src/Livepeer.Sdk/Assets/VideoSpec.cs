using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a video is made of.</summary>
public class VideoSpec
{
    /// <summary>The container, such as <c>mp4</c>.</summary>
    [JsonPropertyName("format")]
    public string? Format { get; set; }

    /// <summary>How long it is.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Bits per second.</summary>
    [JsonPropertyName("bitrate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Bitrate { get; set; }

    /// <summary>The tracks; only where details were asked for. The public specification does not say so.</summary>
    [JsonPropertyName("tracks")]
    public IList<VideoTrack>? Tracks { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

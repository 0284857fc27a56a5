using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A track of a video.</summary>
public class VideoTrack
{
    /// <summary>What it holds.</summary>
    [JsonPropertyName("type")]
    public TrackType? Type { get; set; }

    /// <summary>The codec, such as <c>h264</c>.</summary>
    [JsonPropertyName("codec")]
    public string? Codec { get; set; }

    /// <summary>When it starts.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? StartTime { get; set; }

    /// <summary>How long it is.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Bits per second.</summary>
    [JsonPropertyName("bitrate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Bitrate { get; set; }

    /// <summary>Width in pixels.</summary>
    [JsonPropertyName("width")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Width { get; set; }

    /// <summary>Height in pixels.</summary>
    [JsonPropertyName("height")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Height { get; set; }

    /// <summary>How pixels are stored, such as <c>yuv420p</c>.</summary>
    [JsonPropertyName("pixelFormat")]
    public string? PixelFormat { get; set; }

    /// <summary>Frames per second.</summary>
    [JsonPropertyName("fps")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Fps { get; set; }

    /// <summary>How many channels of sound.</summary>
    [JsonPropertyName("channels")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Channels { get; set; }

    /// <summary>Samples of sound per second.</summary>
    [JsonPropertyName("sampleRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? SampleRate { get; set; }

    /// <summary>Bits per sample.</summary>
    [JsonPropertyName("bitDepth")]
    [JsonConverter(typeof(Int32Converter))]
    public int? BitDepth { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A track of a video.</summary>
public class VideoTrack
{
    /// <summary>Gets or sets the properties of the file.</summary>
    [JsonPropertyName("type")]
    public TrackType? Type { get; set; }

    /// <summary>Gets or sets the codec, such as <c>h264</c>.</summary>
    [JsonPropertyName("codec")]
    public string? Codec { get; set; }

    /// <summary>Gets or sets the start time.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? StartTime { get; set; }

    /// <summary>Gets or sets the duration.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Gets or sets the bit rate in bits per second.</summary>
    [JsonPropertyName("bitrate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Bitrate { get; set; }

    /// <summary>Gets or sets the width in pixels.</summary>
    [JsonPropertyName("width")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Width { get; set; }

    /// <summary>Gets or sets the height in pixels.</summary>
    [JsonPropertyName("height")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Height { get; set; }

    /// <summary>Gets or sets the pixel format, such as <c>yuv420p</c>.</summary>
    [JsonPropertyName("pixelFormat")]
    public string? PixelFormat { get; set; }

    /// <summary>Gets or sets the number of frames per second.</summary>
    [JsonPropertyName("fps")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Fps { get; set; }

    /// <summary>Gets or sets the number of audio channels.</summary>
    [JsonPropertyName("channels")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Channels { get; set; }

    /// <summary>Gets or sets the audio sample rate, in samples per second.</summary>
    [JsonPropertyName("sampleRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? SampleRate { get; set; }

    /// <summary>Gets or sets the number of bits per sample.</summary>
    [JsonPropertyName("bitDepth")]
    [JsonConverter(typeof(Int32Converter))]
    public int? BitDepth { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A rendition, as returned by the server.</summary>
public class TranscodeProfileInfo
{
    /// <summary>Gets or sets the name of the rendition.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the bit rate in bits per second.</summary>
    [JsonPropertyName("bitrate")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Bitrate { get; set; }

    /// <summary>Gets or sets the width in pixels.</summary>
    [JsonPropertyName("width")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Width { get; set; }

    /// <summary>Gets or sets the height in pixels.</summary>
    [JsonPropertyName("height")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Height { get; set; }

    /// <summary>
    /// Gets or sets the number of frames per second, divided by <see cref="FpsDenominator"/>; 0 is the frame rate of the source.
    /// </summary>
    [JsonPropertyName("fps")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Fps { get; set; }

    /// <summary>Gets or sets the divisor of <see cref="Fps"/>.</summary>
    [JsonPropertyName("fpsDen")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? FpsDenominator { get; set; }

    /// <summary>Gets or sets the constant quality, 0 (best) to 44 (smallest).</summary>
    [JsonPropertyName("quality")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Quality { get; set; }

    /// <summary>Gets or sets the number of seconds between key frames, as text.</summary>
    [JsonPropertyName("gop")]
    public string? Gop { get; set; }

    /// <summary>Gets or sets the H.264 profile.</summary>
    [JsonPropertyName("profile")]
    public H264Profile? Profile { get; set; }

    /// <summary>Gets or sets the encoder.</summary>
    [JsonPropertyName("encoder")]
    public VideoEncoder? Encoder { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

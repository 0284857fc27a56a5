using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A rendition, as the server answers it.</summary>
public class TranscodeProfileInfo
{
    /// <summary>What the rendition is called.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Bits per second.</summary>
    [JsonPropertyName("bitrate")]
    public long? Bitrate { get; set; }

    /// <summary>Width in pixels.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; set; }

    /// <summary>Height in pixels.</summary>
    [JsonPropertyName("height")]
    public int? Height { get; set; }

    /// <summary>Frames per second, to be divided by <see cref="FpsDenominator"/>; 0 is the frame rate of the source.</summary>
    [JsonPropertyName("fps")]
    public double? Fps { get; set; }

    /// <summary>What <see cref="Fps"/> is divided by.</summary>
    [JsonPropertyName("fpsDen")]
    public double? FpsDenominator { get; set; }

    /// <summary>Constant quality, 0 (best) to 44 (smallest).</summary>
    [JsonPropertyName("quality")]
    public int? Quality { get; set; }

    /// <summary>Seconds between key frames, as text.</summary>
    [JsonPropertyName("gop")]
    public string? Gop { get; set; }

    /// <summary>The H.264 profile.</summary>
    [JsonPropertyName("profile")]
    public H264Profile? Profile { get; set; }

    /// <summary>The encoder.</summary>
    [JsonPropertyName("encoder")]
    public VideoEncoder? Encoder { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

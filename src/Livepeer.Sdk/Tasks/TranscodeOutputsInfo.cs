using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What a transcoding makes, as the server answers it.</summary>
public class TranscodeOutputsInfo
{
    /// <summary>HLS.</summary>
    [JsonPropertyName("hls")]
    public TranscodeOutputInfo? Hls { get; set; }

    /// <summary>MP4.</summary>
    [JsonPropertyName("mp4")]
    public TranscodeOutputInfo? Mp4 { get; set; }

    /// <summary>Fragmented MP4. The public specification of tasks lacks it.</summary>
    [JsonPropertyName("fmp4")]
    public TranscodeOutputInfo? Fmp4 { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

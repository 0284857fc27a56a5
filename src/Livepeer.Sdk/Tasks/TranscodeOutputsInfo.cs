using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The output formats of a transcoding, as returned by the server.</summary>
public class TranscodeOutputsInfo
{
    /// <summary>Gets or sets the HLS output.</summary>
    [JsonPropertyName("hls")]
    public TranscodeOutputInfo? Hls { get; set; }

    /// <summary>Gets or sets the MP4 output.</summary>
    [JsonPropertyName("mp4")]
    public TranscodeOutputInfo? Mp4 { get; set; }

    /// <summary>Gets or sets the fragmented MP4 output. The public specification of tasks lacks it.</summary>
    [JsonPropertyName("fmp4")]
    public TranscodeOutputInfo? Fmp4 { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

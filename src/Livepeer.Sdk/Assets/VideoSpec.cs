using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The format and tracks of a video.</summary>
public class VideoSpec
{
    /// <summary>Gets or sets the container, such as <c>mp4</c>.</summary>
    [JsonPropertyName("format")]
    public string? Format { get; set; }

    /// <summary>Gets or sets the duration.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Gets or sets the bit rate in bits per second.</summary>
    [JsonPropertyName("bitrate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Bitrate { get; set; }

    /// <summary>Gets or sets the tracks. Set only if details are requested. The public specification does not say so.</summary>
    [JsonPropertyName("tracks")]
    public IList<VideoTrack>? Tracks { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents the total viewership of a video.</summary>
public class ViewershipTotal
{
    /// <summary>Gets or sets the playback ID, unless <see cref="StorageUrl"/> is set.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>
    /// Gets or sets the URL in decentralized storage as the server returned it, if the video was requested by its content ID.
    /// </summary>
    [JsonPropertyName("dStorageUrl")]
    public string? StorageUrl { get; set; }

    /// <summary>Gets or sets the number of times that playback was started.</summary>
    [JsonPropertyName("viewCount")]
    [JsonConverter(typeof(Int64Converter))]
    public long? ViewCount { get; set; }

    /// <summary>
    /// Gets or sets the number of times that playback was started, by a legacy method of counting. The public specification lacks it.
    /// </summary>
    [JsonPropertyName("legacyViewCount")]
    [JsonConverter(typeof(Int64Converter))]
    public long? LegacyViewCount { get; set; }

    /// <summary>Gets or sets the total time watched.</summary>
    [JsonPropertyName("playtimeMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Playtime { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How much of one video was ever watched.</summary>
public class ViewershipTotal
{
    /// <summary>The playback ID, unless <see cref="StorageUrl"/> is set.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>The address in distributed storage, as the server wrote it, where the video was asked for by it.</summary>
    [JsonPropertyName("dStorageUrl")]
    public string? StorageUrl { get; set; }

    /// <summary>How often playback was begun.</summary>
    [JsonPropertyName("viewCount")]
    [JsonConverter(typeof(Int64Converter))]
    public long? ViewCount { get; set; }

    /// <summary>How often playback was begun by an older way of counting. The public specification lacks it.</summary>
    [JsonPropertyName("legacyViewCount")]
    [JsonConverter(typeof(Int64Converter))]
    public long? LegacyViewCount { get; set; }

    /// <summary>How long was watched together.</summary>
    [JsonPropertyName("playtimeMins")]
    [JsonConverter(typeof(MinutesConverter))]
    public TimeSpan? Playtime { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

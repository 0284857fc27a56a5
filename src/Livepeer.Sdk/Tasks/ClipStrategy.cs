using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The part of a stream or recording that a clip contains.</summary>
public class ClipStrategy
{
    /// <summary>Gets or sets the playback ID of the stream.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>Gets or sets the start of the clip.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>Gets or sets the end of the clip, or <see langword="null"/> for the end of the source.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

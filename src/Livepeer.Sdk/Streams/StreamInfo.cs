using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A stream together with the broadcast that is or was last under way.</summary>
public class StreamInfo
{
    /// <summary>The stream.</summary>
    [JsonPropertyName("stream")]
    public LivepeerStream? Stream { get; set; }

    /// <summary>The latest broadcast, in the shape of a stream; null before the first.</summary>
    [JsonPropertyName("session")]
    public LivepeerStream? Session { get; set; }

    /// <summary>Whether the ID that was asked for is a playback ID.</summary>
    [JsonPropertyName("isPlaybackid")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsPlaybackId { get; set; }

    /// <summary>Whether the ID that was asked for is a session's.</summary>
    [JsonPropertyName("isSession")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsSession { get; set; }

    /// <summary>Whether the ID that was asked for is a stream key.</summary>
    [JsonPropertyName("isStreamKey")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsStreamKey { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

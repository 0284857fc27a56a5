using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A stream with its current or latest broadcast.</summary>
public class StreamInfo
{
    /// <summary>Gets or sets the stream.</summary>
    [JsonPropertyName("stream")]
    public LivepeerStream? Stream { get; set; }

    /// <summary>Gets or sets the latest broadcast, in the shape of a stream; <see langword="null"/> before the first.</summary>
    [JsonPropertyName("session")]
    public LivepeerStream? Session { get; set; }

    /// <summary>Gets or sets a value that indicates whether the requested ID is a playback ID.</summary>
    [JsonPropertyName("isPlaybackid")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsPlaybackId { get; set; }

    /// <summary>Gets or sets a value that indicates whether the requested ID is the ID of a session.</summary>
    [JsonPropertyName("isSession")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsSession { get; set; }

    /// <summary>Gets or sets a value that indicates whether the requested ID is a stream key.</summary>
    [JsonPropertyName("isStreamKey")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsStreamKey { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How something can be watched, and by whom.</summary>
public class PlaybackMeta
{
    /// <summary>1 while a broadcast is under way, 0 while none is; null for what is not a stream.</summary>
    [JsonPropertyName("live")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Live { get; set; }

    /// <summary>
    /// Gets or sets the playback policy, or <see langword="null"/> if anybody may watch. Never present for a recording that was found
    /// by its session.
    /// </summary>
    [JsonPropertyName("playbackPolicy")]
    public PlaybackPolicyInfo? PlaybackPolicy { get; set; }

    /// <summary>The ways to watch, in the order in which the server would have players try them.</summary>
    [JsonPropertyName("source")]
    public IList<PlaybackSource>? Sources { get; set; }

    /// <summary>The recording of the broadcast under way. Only when asked for.</summary>
    [JsonPropertyName("dvrPlayback")]
    public IList<PlaybackSource>? DvrPlayback { get; set; }

    /// <summary>The signed statement about the video, for what was found by its ID.</summary>
    [JsonPropertyName("attestation")]
    public JsonElement? Attestation { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    internal PlaybackMeta With(Func<PlaybackSource, PlaybackSource> change)
    {
        var copy = (PlaybackMeta)MemberwiseClone();
        copy.Sources = Sources?.Select(change).ToList();
        copy.DvrPlayback = DvrPlayback?.Select(change).ToList();
        return copy;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The sources of content, and who can watch them.</summary>
public class PlaybackMeta
{
    /// <summary>
    /// Gets or sets 1 if a broadcast is in progress, 0 if none is, or <see langword="null"/> if the content is not a stream.
    /// </summary>
    [JsonPropertyName("live")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Live { get; set; }

    /// <summary>
    /// Gets or sets the playback policy, or <see langword="null"/> if anyone can watch. Never present for a recording that was found by its
    /// session.
    /// </summary>
    [JsonPropertyName("playbackPolicy")]
    public PlaybackPolicyInfo? PlaybackPolicy { get; set; }

    /// <summary>Gets or sets the sources, in the order in which players should try them.</summary>
    [JsonPropertyName("source")]
    public IList<PlaybackSource>? Sources { get; set; }

    /// <summary>Gets or sets the recording of the broadcast in progress. Only present if requested.</summary>
    [JsonPropertyName("dvrPlayback")]
    public IList<PlaybackSource>? DvrPlayback { get; set; }

    /// <summary>Gets or sets the signed attestation of the video, for content that was found by the attestation's ID.</summary>
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

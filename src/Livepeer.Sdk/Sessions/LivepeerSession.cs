using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>One broadcast on a stream, with its recording if there is one.</summary>
public class LivepeerSession : IListItem
{
    /// <summary>The ID. A recording is an asset of the same ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>The name that the server gives it: <c>video+</c> and the playback ID.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Always <c>session</c>.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>The stream. (The public specification calls it <c>streamId</c> and demands it; the server knows only this.)</summary>
    [JsonPropertyName("parentId")]
    public string? ParentId { get; set; }

    /// <summary>The playback ID of the stream.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>When the broadcast began.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the broadcast was last seen.</summary>
    [JsonPropertyName("lastSeen")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>Whether it is recorded.</summary>
    [JsonPropertyName("record")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Record { get; set; }

    /// <summary>How far the recording is; null where there is to be none.</summary>
    [JsonPropertyName("recordingStatus")]
    public RecordingStatus? RecordingStatus { get; set; }

    /// <summary>The HLS address of the recording, once that is ready.</summary>
    [JsonPropertyName("recordingUrl")]
    public string? RecordingUrl { get; set; }

    /// <summary>The MP4 address of the recording, once that is ready.</summary>
    [JsonPropertyName("mp4Url")]
    public string? Mp4Url { get; set; }

    /// <summary>The HLS address of the recording as it came in, where it was asked for. The public specification lacks it.</summary>
    [JsonPropertyName("sourceRecordingUrl")]
    public string? SourceRecordingUrl { get; set; }

    /// <summary>How the recording is made.</summary>
    [JsonPropertyName("recordingSpec")]
    public RecordingSpecInfo? RecordingSpec { get; set; }

    /// <summary>The renditions beside the source.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>Whether the broadcast was well.</summary>
    [JsonPropertyName("isHealthy")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsHealthy { get; set; }

    /// <summary>What ailed the broadcast, in words for people.</summary>
    [JsonPropertyName("issues")]
    public IList<string>? Issues { get; set; }

    /// <summary>Whether it is under way; only where the sessions of one stream are listed.</summary>
    [JsonPropertyName("isActive")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsActive { get; set; }

    /// <summary>Whether the stream was suspended; only where the sessions of one stream are listed.</summary>
    [JsonPropertyName("suspended")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Suspended { get; set; }

    /// <summary>When it was last ended by the API; only where the sessions of one stream are listed.</summary>
    [JsonPropertyName("lastTerminatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastTerminatedAt { get; set; }

    /// <summary>Whether it was deleted; only where the sessions of one stream are listed.</summary>
    [JsonPropertyName("deleted")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Deleted { get; set; }

    /// <summary>The generation of the session record; only where the sessions of one stream are listed.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>How many segments came in.</summary>
    [JsonPropertyName("sourceSegments")]
    [JsonConverter(typeof(Int64Converter))]
    public long? SourceSegments { get; set; }

    /// <summary>How many segments were made of them.</summary>
    [JsonPropertyName("transcodedSegments")]
    [JsonConverter(typeof(Int64Converter))]
    public long? TranscodedSegments { get; set; }

    /// <summary>How long the segments that came in are together.</summary>
    [JsonPropertyName("sourceSegmentsDuration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? SourceDuration { get; set; }

    /// <summary>How long the segments made of them are together.</summary>
    [JsonPropertyName("transcodedSegmentsDuration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TranscodedDuration { get; set; }

    /// <summary>How many bytes came in.</summary>
    [JsonPropertyName("sourceBytes")]
    [JsonConverter(typeof(Int64Converter))]
    public long? SourceBytes { get; set; }

    /// <summary>How many bytes were made of them.</summary>
    [JsonPropertyName("transcodedBytes")]
    [JsonConverter(typeof(Int64Converter))]
    public long? TranscodedBytes { get; set; }

    /// <summary>Bytes a second that came in.</summary>
    [JsonPropertyName("ingestRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? IngestRate { get; set; }

    /// <summary>Bytes a second that went out.</summary>
    [JsonPropertyName("outgoingRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? OutgoingRate { get; set; }

    /// <summary>The whole stream, its key included; only where all sessions are listed. The public specification lacks it.</summary>
    [JsonPropertyName("parentStream")]
    public LivepeerStream? ParentStream { get; set; }

    /// <summary>The account that the session belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The project that the session belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>A broadcast on a stream, with its recording if there is one.</summary>
public class LivepeerSession : IListItem
{
    /// <summary>Gets or sets the ID. The recording is an asset with the same ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the name, assigned by the server: <c>video+</c> followed by the playback ID.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the kind of object: always <c>session</c>.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>
    /// Gets or sets the ID of the stream. (The public specification calls it <c>streamId</c> and requires it; the server uses only this
    /// name.)
    /// </summary>
    [JsonPropertyName("parentId")]
    public string? ParentId { get; set; }

    /// <summary>Gets or sets the playback ID of the stream.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>Gets or sets the time when the broadcast started.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the time when the broadcast was last seen.</summary>
    [JsonPropertyName("lastSeen")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>Gets or sets a value that indicates whether the session is recorded.</summary>
    [JsonPropertyName("record")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Record { get; set; }

    /// <summary>Gets or sets the status of the recording; <see langword="null"/> if the session is not recorded.</summary>
    [JsonPropertyName("recordingStatus")]
    public RecordingStatus? RecordingStatus { get; set; }

    /// <summary>Gets or sets the HLS URL of the recording, once it is ready.</summary>
    [JsonPropertyName("recordingUrl")]
    public string? RecordingUrl { get; set; }

    /// <summary>Gets or sets the MP4 URL of the recording, once it is ready.</summary>
    [JsonPropertyName("mp4Url")]
    public string? Mp4Url { get; set; }

    /// <summary>Gets or sets the ID of the recording as an asset. Only in the events of a webhook.</summary>
    [JsonPropertyName("assetId")]
    public string? AssetId { get; set; }

    /// <summary>Gets or sets the HLS URL of the recording as it was ingested, if requested. The public specification lacks it.</summary>
    [JsonPropertyName("sourceRecordingUrl")]
    public string? SourceRecordingUrl { get; set; }

    /// <summary>Gets or sets the settings of the recording.</summary>
    [JsonPropertyName("recordingSpec")]
    public RecordingSpecInfo? RecordingSpec { get; set; }

    /// <summary>Gets or sets the renditions in addition to the source.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>Gets or sets a value that indicates whether the broadcast was healthy.</summary>
    [JsonPropertyName("isHealthy")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsHealthy { get; set; }

    /// <summary>Gets or sets the problems of the broadcast, as human-readable text.</summary>
    [JsonPropertyName("issues")]
    public IList<string>? Issues { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the broadcast is in progress. Set only when the sessions of a single stream are
    /// listed.
    /// </summary>
    [JsonPropertyName("isActive")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsActive { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the stream was suspended. Set only when the sessions of a single stream are listed.
    /// </summary>
    [JsonPropertyName("suspended")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Suspended { get; set; }

    /// <summary>
    /// Gets or sets the time when the broadcast was last terminated by the API. Set only when the sessions of a single stream are
    /// listed.
    /// </summary>
    [JsonPropertyName("lastTerminatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastTerminatedAt { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the session was deleted. Set only when the sessions of a single stream are listed.
    /// </summary>
    [JsonPropertyName("deleted")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Deleted { get; set; }

    /// <summary>Gets or sets the version of the session record. Set only when the sessions of a single stream are listed.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>Gets or sets the number of segments ingested.</summary>
    [JsonPropertyName("sourceSegments")]
    [JsonConverter(typeof(Int64Converter))]
    public long? SourceSegments { get; set; }

    /// <summary>Gets or sets the number of segments transcoded from them.</summary>
    [JsonPropertyName("transcodedSegments")]
    [JsonConverter(typeof(Int64Converter))]
    public long? TranscodedSegments { get; set; }

    /// <summary>Gets or sets the total duration of the segments ingested.</summary>
    [JsonPropertyName("sourceSegmentsDuration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? SourceDuration { get; set; }

    /// <summary>Gets or sets the total duration of the transcoded segments.</summary>
    [JsonPropertyName("transcodedSegmentsDuration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TranscodedDuration { get; set; }

    /// <summary>Gets or sets the number of bytes ingested.</summary>
    [JsonPropertyName("sourceBytes")]
    [JsonConverter(typeof(Int64Converter))]
    public long? SourceBytes { get; set; }

    /// <summary>Gets or sets the number of bytes transcoded from them.</summary>
    [JsonPropertyName("transcodedBytes")]
    [JsonConverter(typeof(Int64Converter))]
    public long? TranscodedBytes { get; set; }

    /// <summary>Gets or sets the ingest rate, in bytes per second.</summary>
    [JsonPropertyName("ingestRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? IngestRate { get; set; }

    /// <summary>Gets or sets the outgoing rate, in bytes per second.</summary>
    [JsonPropertyName("outgoingRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? OutgoingRate { get; set; }

    /// <summary>
    /// Gets or sets the complete stream, including its stream key. Set only when the sessions of all streams are listed. The public
    /// specification lacks it.
    /// </summary>
    [JsonPropertyName("parentStream")]
    public LivepeerStream? ParentStream { get; set; }

    /// <summary>Gets or sets the account that the session belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>Gets or sets the project that the session belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>A live stream, which a broadcaster sends video to and viewers play.</summary>
public class LivepeerStream : IListItem
{
    /// <summary>Gets or sets the ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the name. It need not be unique and may be empty.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the kind of object: always <c>stream</c>.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>Gets or sets the playback ID, which viewers use: in playback URLs and in <c>GET /playback/{id}</c>.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>
    /// Gets or sets the stream key. Anyone who has it can go live. Pull streams have one too, contrary to the public specification.
    /// </summary>
    [JsonPropertyName("streamKey")]
    public Secret? StreamKey { get; set; }

    /// <summary>Gets or sets a value that indicates whether the stream is live.</summary>
    [JsonPropertyName("isActive")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsActive { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the broadcast is healthy; <see langword="null"/> if the stream is not live.
    /// </summary>
    [JsonPropertyName("isHealthy")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsHealthy { get; set; }

    /// <summary>Gets or sets the problems of the broadcast, as human-readable text.</summary>
    [JsonPropertyName("issues")]
    public IList<string>? Issues { get; set; }

    /// <summary>Gets or sets a value that indicates whether broadcasts are recorded.</summary>
    [JsonPropertyName("record")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Record { get; set; }

    /// <summary>Gets or sets the settings of recordings.</summary>
    [JsonPropertyName("recordingSpec")]
    public RecordingSpecInfo? RecordingSpec { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the stream is suspended, so that broadcasts and playback are rejected.
    /// </summary>
    [JsonPropertyName("suspended")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Suspended { get; set; }

    /// <summary>Gets or sets the playback policy; if <see langword="null"/>, the stream or asset is public.</summary>
    [JsonPropertyName("playbackPolicy")]
    public PlaybackPolicyInfo? PlaybackPolicy { get; set; }

    /// <summary>Gets or sets the renditions in addition to the source.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>Gets or sets an object that the server always returns empty.</summary>
    [JsonPropertyName("renditions")]
    public IDictionary<string, JsonElement>? Renditions { get; set; }

    /// <summary>Gets or sets the additional destinations of the broadcast.</summary>
    [JsonPropertyName("multistream")]
    public MultistreamInfo? Multistream { get; set; }

    /// <summary>Gets or sets the source that the server pulls the broadcast from, for pull streams.</summary>
    [JsonPropertyName("pull")]
    public PullSourceInfo? Pull { get; set; }

    /// <summary>Gets or sets the ID, in your system, of the user who created the stream.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorIdInfo? CreatorId { get; set; }

    /// <summary>Gets or sets your own tags: text, numbers, or lists of these.</summary>
    [JsonPropertyName("userTags")]
    public IDictionary<string, JsonElement>? UserTags { get; set; }

    /// <summary>Gets or sets the time when the stream was created.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the time when a broadcast was last seen; 1 January 1970 before the first broadcast.</summary>
    [JsonPropertyName("lastSeen")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>Gets or sets the time when a broadcast was last terminated by <see cref="StreamsClient.TerminateAsync"/>.</summary>
    [JsonPropertyName("lastTerminatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastTerminatedAt { get; set; }

    /// <summary>Gets or sets the name of the API key that created the stream.</summary>
    [JsonPropertyName("createdByTokenName")]
    public string? CreatedByTokenName { get; set; }

    /// <summary>Gets or sets the ID of the account that owns the stream.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>Gets or sets the ID of the project that the stream belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>Gets or sets the ID of the parent stream, for broadcasts that a list of streams contains on request.</summary>
    [JsonPropertyName("parentId")]
    public string? ParentId { get; set; }

    /// <summary>Gets or sets the ID of the session, for broadcasts in a list of streams. The public specification lacks it.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; set; }

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

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

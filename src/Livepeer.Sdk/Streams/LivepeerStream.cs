using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>A live stream: where a broadcaster sends video to and viewers play it from.</summary>
public class LivepeerStream : IListItem
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>The name; need not be unique and may be empty.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Always <c>stream</c>.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>What viewers play: the ID for playback addresses and for <c>GET /playback/{id}</c>.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>What a broadcaster proves itself with: whoever has it can go live. Pull streams have one too, against the public specification.</summary>
    [JsonPropertyName("streamKey")]
    public Secret? StreamKey { get; set; }

    /// <summary>Whether a broadcast is under way.</summary>
    [JsonPropertyName("isActive")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsActive { get; set; }

    /// <summary>Whether the broadcast is well; null when none is under way.</summary>
    [JsonPropertyName("isHealthy")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsHealthy { get; set; }

    /// <summary>What ails the broadcast, in words for people.</summary>
    [JsonPropertyName("issues")]
    public IList<string>? Issues { get; set; }

    /// <summary>Whether broadcasts are recorded.</summary>
    [JsonPropertyName("record")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Record { get; set; }

    /// <summary>How recordings are made.</summary>
    [JsonPropertyName("recordingSpec")]
    public RecordingSpecInfo? RecordingSpec { get; set; }

    /// <summary>Whether broadcasts and playback are refused for now.</summary>
    [JsonPropertyName("suspended")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Suspended { get; set; }

    /// <summary>Who may watch; anybody where null.</summary>
    [JsonPropertyName("playbackPolicy")]
    public PlaybackPolicyInfo? PlaybackPolicy { get; set; }

    /// <summary>The renditions beside the source.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>An object that the server always gives and leaves empty.</summary>
    [JsonPropertyName("renditions")]
    public IDictionary<string, JsonElement>? Renditions { get; set; }

    /// <summary>Where else the broadcast is sent.</summary>
    [JsonPropertyName("multistream")]
    public MultistreamInfo? Multistream { get; set; }

    /// <summary>Where the server fetches the broadcast from, for pull streams.</summary>
    [JsonPropertyName("pull")]
    public PullSourceInfo? Pull { get; set; }

    /// <summary>The developer's own ID of the user who made the stream.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorIdInfo? CreatorId { get; set; }

    /// <summary>The developer's own tags: text, numbers, or lists of these.</summary>
    [JsonPropertyName("userTags")]
    public IDictionary<string, JsonElement>? UserTags { get; set; }

    /// <summary>When the stream was made.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the last broadcast was last seen; the first of January 1970 before the first.</summary>
    [JsonPropertyName("lastSeen")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>When a broadcast was last ended by <see cref="StreamsClient.TerminateAsync"/>.</summary>
    [JsonPropertyName("lastTerminatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastTerminatedAt { get; set; }

    /// <summary>The name of the API key that the stream was made with.</summary>
    [JsonPropertyName("createdByTokenName")]
    public string? CreatedByTokenName { get; set; }

    /// <summary>The account that the stream belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The project that the stream belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>The stream that this is one broadcast of, for the children that lists hold when asked for.</summary>
    [JsonPropertyName("parentId")]
    public string? ParentId { get; set; }

    /// <summary>The session of a child. The public specification lacks it.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; set; }

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

    /// <summary>Bytes a second that come in.</summary>
    [JsonPropertyName("ingestRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? IngestRate { get; set; }

    /// <summary>Bytes a second that go out.</summary>
    [JsonPropertyName("outgoingRate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? OutgoingRate { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

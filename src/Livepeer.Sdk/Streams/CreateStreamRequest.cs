using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a new stream shall be.</summary>
public sealed class CreateStreamRequest
{
    /// <summary>The name; need not be unique and may be empty.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The developer's own ID of the user who makes the stream.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>Who may watch; anybody unless set. Null, when assigned, is sent.</summary>
    [JsonIgnore]
    public PlaybackPolicy? PlaybackPolicy
    {
        get => PlaybackPolicyOnWire.Value;
        init => PlaybackPolicyOnWire = new(value);
    }

    /// <summary>
    /// The renditions beside the source, each with a name, a width, a height and a frame rate: 240p to 720p unless set, none for an
    /// empty list. Null, when assigned, is sent and means the default.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TranscodeProfile>? Profiles
    {
        get => ProfilesOnWire.Value;
        init => ProfilesOnWire = new(value);
    }

    /// <summary>
    /// Whether to record broadcasts. A recording does not inherit <see cref="PlaybackPolicy"/>: it is an asset that anybody may
    /// watch, and it cannot be gated later. Of a gated event, delete the recording or upload it anew under a policy.
    /// </summary>
    [JsonPropertyName("record")]
    public bool? Record { get; init; }

    /// <summary>How to make recordings; only with <see cref="Record"/>.</summary>
    [JsonPropertyName("recordingSpec")]
    public RecordingSpec? RecordingSpec { get; init; }

    /// <summary>Where else to send broadcasts.</summary>
    [JsonIgnore]
    public IReadOnlyList<MultistreamDestination>? Multistream { get; init; }

    /// <summary>Where to fetch the broadcast from, instead of waiting for it.</summary>
    [JsonPropertyName("pull")]
    public PullSource? Pull { get; init; }

    /// <summary>The developer's own tags: text, numbers, or lists of these; 2,048 characters in all.</summary>
    [JsonPropertyName("userTags")]
    public JsonObject? UserTags { get; init; }

    [JsonInclude]
    [JsonPropertyName("playbackPolicy")]
    [JsonConverter(typeof(AssignedConverter<PlaybackPolicy>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    internal Assigned<PlaybackPolicy> PlaybackPolicyOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("profiles")]
    [JsonConverter(typeof(AssignedConverter<IReadOnlyList<TranscodeProfile>>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    internal Assigned<IReadOnlyList<TranscodeProfile>> ProfilesOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("multistream")]
    internal MultistreamBody? MultistreamOnWire => Multistream is null ? null : new MultistreamBody(Multistream);
}

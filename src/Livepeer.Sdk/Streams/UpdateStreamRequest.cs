using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What to change of a stream. What is not set stays.</summary>
public sealed class UpdateStreamRequest
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The developer's own ID of the user who made the stream.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>Who may watch. Null, when assigned, is sent and clears the policy: anybody may.</summary>
    [JsonIgnore]
    public PlaybackPolicy? PlaybackPolicy
    {
        get => PlaybackPolicyOnWire.Value;
        init => PlaybackPolicyOnWire = new(value);
    }

    /// <summary>The renditions beside the source, from the next broadcast on; not during one (400). Null, when assigned, is sent.</summary>
    [JsonIgnore]
    public IReadOnlyList<TranscodeProfile>? Profiles
    {
        get => ProfilesOnWire.Value;
        init => ProfilesOnWire = new(value);
    }

    /// <summary>Whether to record broadcasts; not during one (400). A recording does not inherit the playback policy.</summary>
    [JsonPropertyName("record")]
    public bool? Record { get; init; }

    /// <summary>How to make recordings.</summary>
    [JsonPropertyName("recordingSpec")]
    public RecordingSpec? RecordingSpec { get; init; }

    /// <summary>Where else to send broadcasts: the whole list, in place of the old one.</summary>
    [JsonIgnore]
    public IReadOnlyList<MultistreamDestination>? Multistream { get; init; }

    /// <summary>Whether to refuse broadcasts and playback for now. Ends a broadcast under way.</summary>
    [JsonPropertyName("suspended")]
    public bool? Suspended { get; init; }

    /// <summary>The developer's own tags, in place of the old ones.</summary>
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

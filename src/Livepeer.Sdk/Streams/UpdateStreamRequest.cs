using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A request to update a stream. Properties that are not set remain unchanged.</summary>
public sealed class UpdateStreamRequest
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets or sets the ID, in your system, of the user who created the stream.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>
    /// Gets or sets the playback policy. If you assign <see langword="null"/>, it is sent and clears the policy: anyone can watch.
    /// </summary>
    [JsonIgnore]
    public PlaybackPolicy? PlaybackPolicy
    {
        get => PlaybackPolicyOnWire.Value;
        init => PlaybackPolicyOnWire = new(value);
    }

    /// <summary>
    /// Gets or sets the renditions in addition to the source, starting with the next broadcast; can't be changed during a broadcast
    /// (400). If you assign <see langword="null"/>, it is sent.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TranscodeProfile>? Profiles
    {
        get => ProfilesOnWire.Value;
        init => ProfilesOnWire = new(value);
    }

    /// <summary>
    /// Gets or sets a value that indicates whether to record broadcasts; can't be changed during a broadcast (400). A recording does
    /// not inherit the playback policy.
    /// </summary>
    [JsonPropertyName("record")]
    public bool? Record { get; init; }

    /// <summary>Gets or sets the settings of recordings.</summary>
    [JsonPropertyName("recordingSpec")]
    public RecordingSpec? RecordingSpec { get; init; }

    /// <summary>Gets or sets the additional destinations of broadcasts. The list replaces the current one.</summary>
    [JsonIgnore]
    public IReadOnlyList<MultistreamDestination>? Multistream { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether to suspend the stream, so that broadcasts and playback are rejected. A current
    /// broadcast is terminated.
    /// </summary>
    [JsonPropertyName("suspended")]
    public bool? Suspended { get; init; }

    /// <summary>Gets or sets your own tags. They replace the current ones.</summary>
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

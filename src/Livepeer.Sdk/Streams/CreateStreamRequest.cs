using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A request to create a stream.</summary>
public sealed class CreateStreamRequest
{
    /// <summary>Gets or sets the name. It need not be unique and may be empty.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Gets or sets the ID, in your system, of the user who creates the stream.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>Gets or sets the playback policy. The default is public. If you assign <see langword="null"/>, it is sent.</summary>
    [JsonIgnore]
    public PlaybackPolicy? PlaybackPolicy
    {
        get => PlaybackPolicyOnWire.Value;
        init => PlaybackPolicyOnWire = new(value);
    }

    /// <summary>
    /// Gets or sets the renditions in addition to the source, each with a name, a width, a height and a frame rate. The default is 240p
    /// to 720p; an empty list means none. If you assign <see langword="null"/>, it is sent and means the default.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TranscodeProfile>? Profiles
    {
        get => ProfilesOnWire.Value;
        init => ProfilesOnWire = new(value);
    }

    /// <summary>
    /// Gets or sets a value that indicates whether to record broadcasts. A recording does not inherit <see cref="PlaybackPolicy"/>: it
    /// is an asset that anyone can watch, and it can't be made private later. For a private event, delete the recording or upload it
    /// again with a policy.
    /// </summary>
    [JsonPropertyName("record")]
    public bool? Record { get; init; }

    /// <summary>Gets or sets the settings of recordings. Use only with <see cref="Record"/>.</summary>
    [JsonPropertyName("recordingSpec")]
    public RecordingSpec? RecordingSpec { get; init; }

    /// <summary>Gets or sets the additional destinations of broadcasts.</summary>
    [JsonIgnore]
    public IReadOnlyList<MultistreamDestination>? Multistream { get; init; }

    /// <summary>Gets or sets the source that the server pulls the broadcast from, instead of waiting for a broadcaster.</summary>
    [JsonPropertyName("pull")]
    public PullSource? Pull { get; init; }

    /// <summary>Gets or sets your own tags: text, numbers, or lists of these; 2,048 characters in total.</summary>
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

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The common properties of requests to upload or import an asset.</summary>
public abstract class AssetRequest
{
    private protected AssetRequest()
    {
    }

    [SetsRequiredMembers]
    private protected AssetRequest(AssetRequest other)
    {
        Name = other.Name;
        CreatorId = other.CreatorId;
        PlaybackPolicyOnWire = other.PlaybackPolicyOnWire;
        ProfilesOnWire = other.ProfilesOnWire;
        StaticMp4 = other.StaticMp4;
        Storage = other.Storage;
        Encryption = other.Encryption;
        C2pa = other.C2pa;
        TargetSegmentDuration = other.TargetSegmentDuration;
    }

    /// <summary>Gets or sets the name. It need not be unique.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Gets or sets the ID, in your system, of the user who creates the asset.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>
    /// Gets or sets the playback policy. The default is public. It can't change from public to private later, or back. If you assign
    /// <see langword="null"/>, it is sent.
    /// </summary>
    [JsonIgnore]
    public PlaybackPolicy? PlaybackPolicy
    {
        get => PlaybackPolicyOnWire.Value;
        init => PlaybackPolicyOnWire = new(value);
    }

    /// <summary>
    /// Gets or sets the renditions in addition to the source, which need only a bit rate. The default is the server's choice. An empty
    /// list is rejected (400). If you assign <see langword="null"/>, it is sent and means the default.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TranscodeProfile>? Profiles
    {
        get => ProfilesOnWire.Value;
        init => ProfilesOnWire = new(value);
    }

    /// <summary>Gets or sets a value that indicates whether to create MP4 files too. Longer videos don't get them by default.</summary>
    [JsonPropertyName("staticMp4")]
    public bool? StaticMp4 { get; init; }

    /// <summary>Gets or sets the additional storage.</summary>
    [JsonPropertyName("storage")]
    public AssetStorage? Storage { get; init; }

    /// <summary>
    /// Gets or sets the encryption of the file. It requires a <see cref="PlaybackPolicy"/>: without one, the server responds with 400.
    /// </summary>
    [JsonPropertyName("encryption")]
    public AssetEncryption? Encryption { get; init; }

    /// <summary>Gets or sets a value that indicates whether to sign the video for provenance (C2PA).</summary>
    [JsonPropertyName("c2pa")]
    public bool? C2pa { get; init; }

    /// <summary>Gets or sets the target duration of each segment. The server applies it to imports and ignores it for uploads.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    [JsonPropertyName("targetSegmentSizeSecs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TargetSegmentDuration
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(TargetSegmentDuration));
            field = value;
        }
    }

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
}

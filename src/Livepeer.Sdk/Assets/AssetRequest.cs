using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What can be said of a new asset, whether it is uploaded or imported.</summary>
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

    /// <summary>The name; need not be unique.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The developer's own ID of the user who makes the asset.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>
    /// Who may watch; anybody unless set. It can't go from public to gated later, nor back. Null, when assigned, is sent.
    /// </summary>
    [JsonIgnore]
    public PlaybackPolicy? PlaybackPolicy
    {
        get => PlaybackPolicyOnWire.Value;
        init => PlaybackPolicyOnWire = new(value);
    }

    /// <summary>
    /// The renditions beside the source, of which only the bit rate is needed: the server's own choice unless set. An empty list is
    /// refused (400). Null, when assigned, is sent and means the default.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<TranscodeProfile>? Profiles
    {
        get => ProfilesOnWire.Value;
        init => ProfilesOnWire = new(value);
    }

    /// <summary>Whether to make MP4 files too, which longer videos do not get by themselves.</summary>
    [JsonPropertyName("staticMp4")]
    public bool? StaticMp4 { get; init; }

    /// <summary>Where else to put it.</summary>
    [JsonPropertyName("storage")]
    public AssetStorage? Storage { get; init; }

    /// <summary>How the file is encrypted. Needs a <see cref="PlaybackPolicy"/>: the server answers 400 without.</summary>
    [JsonPropertyName("encryption")]
    public AssetEncryption? Encryption { get; init; }

    /// <summary>Whether to sign the video for provenance (C2PA).</summary>
    [JsonPropertyName("c2pa")]
    public bool? C2pa { get; init; }

    /// <summary>How long each segment shall be. The server heeds it for imports, and ignores it for uploads.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than nothing.</exception>
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

using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A file to transcode from one storage to another, without an asset being made of it.</summary>
public sealed class TranscodeRequest
{
    /// <summary>What to transcode.</summary>
    [JsonPropertyName("input")]
    public required TranscodeInput Input { get; init; }

    /// <summary>Where the results go.</summary>
    [JsonPropertyName("storage")]
    public required TranscodeStorage Storage { get; init; }

    /// <summary>What to make.</summary>
    [JsonPropertyName("outputs")]
    public required TranscodeOutputs Outputs { get; init; }

    /// <summary>The renditions, of which only the bit rate is needed: the server's own choice unless set.</summary>
    [JsonPropertyName("profiles")]
    public IReadOnlyList<TranscodeProfile>? Profiles { get; init; }

    /// <summary>How long each segment shall be.</summary>
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

    /// <summary>The developer's own ID of the user who asks.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>Whether to sign the video for provenance (C2PA).</summary>
    [JsonPropertyName("c2pa")]
    public bool? C2pa { get; init; }
}

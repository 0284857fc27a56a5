using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A request to transcode a file from one storage to another, without creating an asset.</summary>
public sealed class TranscodeRequest
{
    /// <summary>Gets or sets the input.</summary>
    [JsonPropertyName("input")]
    public required TranscodeInput Input { get; init; }

    /// <summary>Gets or sets the storage for the results.</summary>
    [JsonPropertyName("storage")]
    public required TranscodeStorage Storage { get; init; }

    /// <summary>Gets or sets the formats to create.</summary>
    [JsonPropertyName("outputs")]
    public required TranscodeOutputs Outputs { get; init; }

    /// <summary>Gets or sets the renditions, which need only a bit rate. The default is the server's choice.</summary>
    [JsonPropertyName("profiles")]
    public IReadOnlyList<TranscodeProfile>? Profiles { get; init; }

    /// <summary>Gets or sets the target duration of each segment.</summary>
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

    /// <summary>Gets or sets the ID, in your system, of the user who requests the transcoding.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>Gets or sets a value that indicates whether to sign the video for provenance (C2PA).</summary>
    [JsonPropertyName("c2pa")]
    public bool? C2pa { get; init; }
}

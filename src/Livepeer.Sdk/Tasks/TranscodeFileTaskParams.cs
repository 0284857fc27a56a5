using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The parameters of a transcoding.</summary>
public class TranscodeFileTaskParams
{
    /// <summary>Gets or sets the input.</summary>
    [JsonPropertyName("input")]
    public TranscodeInputInfo? Input { get; set; }

    /// <summary>Gets or sets the storage for the results.</summary>
    [JsonPropertyName("storage")]
    public TranscodeStorageInfo? Storage { get; set; }

    /// <summary>Gets or sets the formats to create.</summary>
    [JsonPropertyName("outputs")]
    public TranscodeOutputsInfo? Outputs { get; set; }

    /// <summary>Gets or sets the requested renditions.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>Gets or sets the target duration of each segment.</summary>
    [JsonPropertyName("targetSegmentSizeSecs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TargetSegmentDuration { get; set; }

    /// <summary>
    /// Gets or sets the ID, in your system, of the user who requested the transcoding, in the form in which it was sent.
    /// </summary>
    [JsonPropertyName("creatorId")]
    public CreatorIdInfo? CreatorId { get; set; }

    /// <summary>Gets or sets a value that indicates whether the video is signed for provenance (C2PA).</summary>
    [JsonPropertyName("c2pa")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? C2pa { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

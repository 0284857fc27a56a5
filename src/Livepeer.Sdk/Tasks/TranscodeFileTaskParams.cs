using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a transcoding was asked for.</summary>
public class TranscodeFileTaskParams
{
    /// <summary>What is transcoded.</summary>
    [JsonPropertyName("input")]
    public TranscodeInputInfo? Input { get; set; }

    /// <summary>Where the results go.</summary>
    [JsonPropertyName("storage")]
    public TranscodeStorageInfo? Storage { get; set; }

    /// <summary>What is made.</summary>
    [JsonPropertyName("outputs")]
    public TranscodeOutputsInfo? Outputs { get; set; }

    /// <summary>The renditions asked for.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>How long each segment is to be.</summary>
    [JsonPropertyName("targetSegmentSizeSecs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TargetSegmentDuration { get; set; }

    /// <summary>The developer's own ID of the user who asked, in the form that it was sent in.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorIdInfo? CreatorId { get; set; }

    /// <summary>Whether the video is signed for provenance (C2PA).</summary>
    [JsonPropertyName("c2pa")]
    public bool? C2pa { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

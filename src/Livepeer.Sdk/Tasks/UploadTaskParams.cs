using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The parameters of an upload or import.</summary>
public class UploadTaskParams
{
    /// <summary>Gets or sets the URL that the file is fetched from; for uploads, in the server's own storage.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the encryption of the file.</summary>
    [JsonPropertyName("encryption")]
    public AssetEncryptionInfo? Encryption { get; set; }

    /// <summary>Gets or sets a value that indicates whether the video is signed for provenance (C2PA).</summary>
    [JsonPropertyName("c2pa")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? C2pa { get; set; }

    /// <summary>Gets or sets the requested renditions in addition to the source.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>Gets or sets the target duration of each segment.</summary>
    [JsonPropertyName("targetSegmentSizeSecs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TargetSegmentDuration { get; set; }

    /// <summary>Gets or sets a value that indicates whether thumbnails are created. The public specification lacks it.</summary>
    [JsonPropertyName("thumbnails")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Thumbnails { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

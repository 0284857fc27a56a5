using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What an upload or import was asked for.</summary>
public class UploadTaskParams
{
    /// <summary>Where the file is fetched from; for uploads, the server's own store.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>How the file is encrypted.</summary>
    [JsonPropertyName("encryption")]
    public AssetEncryptionInfo? Encryption { get; set; }

    /// <summary>Whether the video is signed for provenance (C2PA).</summary>
    [JsonPropertyName("c2pa")]
    public bool? C2pa { get; set; }

    /// <summary>The renditions asked for beside the source.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>How long each segment is to be.</summary>
    [JsonPropertyName("targetSegmentSizeSecs")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? TargetSegmentDuration { get; set; }

    /// <summary>Whether still pictures are made. The public specification lacks it.</summary>
    [JsonPropertyName("thumbnails")]
    public bool? Thumbnails { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

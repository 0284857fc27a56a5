using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What came of a task that makes an asset.</summary>
public class UploadTaskOutput
{
    /// <summary>What the file was found to be.</summary>
    [JsonPropertyName("assetSpec")]
    public AssetSpec? AssetSpec { get; set; }

    /// <summary>Where the video is. Accounts that are not administrators do not see it.</summary>
    [JsonPropertyName("videoFilePath")]
    public string? VideoFilePath { get; set; }

    /// <summary>Where the description of the video is. Accounts that are not administrators do not see it.</summary>
    [JsonPropertyName("metadataFilePath")]
    public string? MetadataFilePath { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

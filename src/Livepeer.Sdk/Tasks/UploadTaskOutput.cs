using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The output of a task that creates an asset.</summary>
public class UploadTaskOutput
{
    /// <summary>Gets or sets the detected properties of the file.</summary>
    [JsonPropertyName("assetSpec")]
    public AssetSpec? AssetSpec { get; set; }

    /// <summary>Gets or sets the path of the video. Accounts that are not administrators don't receive it.</summary>
    [JsonPropertyName("videoFilePath")]
    public string? VideoFilePath { get; set; }

    /// <summary>Gets or sets the path of the video's metadata. Accounts that are not administrators don't receive it.</summary>
    [JsonPropertyName("metadataFilePath")]
    public string? MetadataFilePath { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The properties detected in a file. (The public specification calls it an asset; it has no ID, source or status.)</summary>
public class AssetSpec
{
    /// <summary>Gets or sets the type of the track: video or audio.</summary>
    [JsonPropertyName("type")]
    public TrackType? Type { get; set; }

    /// <summary>Gets or sets the name of the asset.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the size in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Size { get; set; }

    /// <summary>Gets or sets the hashes of the file.</summary>
    [JsonPropertyName("hash")]
    public IList<AssetHash>? Hash { get; set; }

    /// <summary>Gets or sets the files created from it.</summary>
    [JsonPropertyName("files")]
    public IList<AssetFile>? Files { get; set; }

    /// <summary>Gets or sets the format and tracks of the video.</summary>
    [JsonPropertyName("videoSpec")]
    public VideoSpec? VideoSpec { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

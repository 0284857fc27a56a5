using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a file was found to be. (The public specification calls it an asset; it has neither ID, source nor status.)</summary>
public class AssetSpec
{
    /// <summary>Whether it has a picture or only sound.</summary>
    [JsonPropertyName("type")]
    public TrackType? Type { get; set; }

    /// <summary>The name of the asset.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Size in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Size { get; set; }

    /// <summary>Hashes of the file.</summary>
    [JsonPropertyName("hash")]
    public IList<AssetHash>? Hash { get; set; }

    /// <summary>The files made of it.</summary>
    [JsonPropertyName("files")]
    public IList<AssetFile>? Files { get; set; }

    /// <summary>What the video is made of.</summary>
    [JsonPropertyName("videoSpec")]
    public VideoSpec? VideoSpec { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A file behind an asset.</summary>
public class AssetFile
{
    /// <summary>What kind of file it is.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Where it is in its object store.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; set; }

    /// <summary>What it holds.</summary>
    [JsonPropertyName("spec")]
    public AssetFileSpec? Spec { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

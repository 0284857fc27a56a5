using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A target that is created together with the object that refers to it.</summary>
internal sealed class MultistreamSpec(string? name, Secret url)
{
    [JsonPropertyName("name")]
    public string? Name { get; } = name;

    [JsonPropertyName("url")]
    public Secret Url { get; } = url;
}

using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies changes to an object store. Properties that are not set are not changed.</summary>
public sealed class UpdateObjectStoreRequest
{
    /// <summary>Gets a value that indicates whether the object store is disabled.</summary>
    [JsonPropertyName("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>Gets the URL with credentials.</summary>
    [JsonPropertyName("url")]
    public Secret? Url { get; init; }

    /// <summary>Gets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets the public URL of the stored content.</summary>
    [JsonPropertyName("publicUrl")]
    public string? PublicUrl { get; init; }
}

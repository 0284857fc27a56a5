using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What to change of storage. What is not set stays.</summary>
public sealed class UpdateObjectStoreRequest
{
    /// <summary>Whether to store nothing there for now.</summary>
    [JsonPropertyName("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>The address with its credentials.</summary>
    [JsonPropertyName("url")]
    public Secret? Url { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Where what is stored can be fetched.</summary>
    [JsonPropertyName("publicUrl")]
    public string? PublicUrl { get; init; }
}

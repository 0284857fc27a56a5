using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies changes to a project. Properties that are not set are not changed.</summary>
public sealed class UpdateProjectRequest
{
    /// <summary>Gets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}

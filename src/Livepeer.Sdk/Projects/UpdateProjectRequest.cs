using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What to change of a project. What is not set stays.</summary>
public sealed class UpdateProjectRequest
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}

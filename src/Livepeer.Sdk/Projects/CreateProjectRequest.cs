using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A new project.</summary>
public sealed class CreateProjectRequest
{
    /// <summary>The name. The public specification demands it; the server does not.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}

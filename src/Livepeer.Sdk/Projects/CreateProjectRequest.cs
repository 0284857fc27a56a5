using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies a project to create.</summary>
public sealed class CreateProjectRequest
{
    /// <summary>Gets the name. The public specification requires it; the server does not.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}

using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A request to update a signing key. Properties that are not set remain unchanged.</summary>
public sealed class UpdateSigningKeyRequest
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether to reject tokens signed with the key. The server caches its decisions for some
    /// minutes.
    /// </summary>
    [JsonPropertyName("disabled")]
    public bool? Disabled { get; init; }
}

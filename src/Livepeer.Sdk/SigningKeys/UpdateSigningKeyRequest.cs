using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What to change of a signing key. What is not set stays.</summary>
public sealed class UpdateSigningKeyRequest
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Whether to refuse tokens signed with it. The server's answers about it are cached for some minutes.</summary>
    [JsonPropertyName("disabled")]
    public bool? Disabled { get; init; }
}

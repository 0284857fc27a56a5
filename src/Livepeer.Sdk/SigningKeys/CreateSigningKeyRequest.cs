using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A new signing key.</summary>
public sealed class CreateSigningKeyRequest
{
    /// <summary>What to call the key; "Signing Key" with a number unless set.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}

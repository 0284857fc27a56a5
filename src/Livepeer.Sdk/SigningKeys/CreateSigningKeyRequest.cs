using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A request to create a signing key.</summary>
public sealed class CreateSigningKeyRequest
{
    /// <summary>Gets or sets the name of the key. The default is "Signing Key" and a number.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}

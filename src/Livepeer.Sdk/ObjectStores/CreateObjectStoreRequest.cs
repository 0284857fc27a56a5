using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Storage of the developer's own, to be made known to the server.</summary>
public sealed class CreateObjectStoreRequest
{
    /// <summary>
    /// The address with its credentials, such as <c>s3+https://access-key:secret-key@host/bucket</c>. The server never shows it again.
    /// </summary>
    [JsonPropertyName("url")]
    public required Secret Url { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Where what is stored can be fetched.</summary>
    [JsonPropertyName("publicUrl")]
    public string? PublicUrl { get; init; }
}

using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies an object store to register.</summary>
public sealed class CreateObjectStoreRequest
{
    /// <summary>
    /// Gets the URL with credentials, such as <c>s3+https://access-key:secret-key@host/bucket</c>. The server never returns it.
    /// </summary>
    [JsonPropertyName("url")]
    public required Secret Url { get; init; }

    /// <summary>Gets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets the public URL of the stored content.</summary>
    [JsonPropertyName("publicUrl")]
    public string? PublicUrl { get; init; }
}

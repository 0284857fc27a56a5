using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies an API key to create.</summary>
public sealed class CreateApiKeyRequest
{
    /// <summary>Gets the name, which distinguishes the key from others.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>
    /// Gets the access of the key. The default is full access, though not from web pages. Prefer <see cref="ApiKeyAccess.LimitedTo"/>.
    /// </summary>
    [JsonPropertyName("access")]
    public ApiKeyAccess? Access { get; init; }

    /// <summary>
    /// Gets the ID of the project for the key. The default is the account's first project. It is sent in the query; the request was not
    /// recorded.
    /// </summary>
    [JsonIgnore]
    public string? ProjectId { get; init; }
}

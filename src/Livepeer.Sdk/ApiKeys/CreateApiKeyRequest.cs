using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A new API key.</summary>
public sealed class CreateApiKeyRequest
{
    /// <summary>The name, to tell keys apart without looking at them.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>
    /// What the key may do. Unless set, everything, but not from web pages: for servers only. Better is <see cref="ApiKeyAccess.LimitedTo"/>.
    /// </summary>
    [JsonPropertyName("access")]
    public ApiKeyAccess? Access { get; init; }

    /// <summary>The project that the key shall belong to; the account's own first one unless set. Sent in the query. Not recorded.</summary>
    [JsonIgnore]
    public string? ProjectId { get; init; }
}

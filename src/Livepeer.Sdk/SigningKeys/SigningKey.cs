using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>A key that signs the tokens of viewers. The server shows its private half only once: see <see cref="CreatedSigningKey"/>.</summary>
public class SigningKey : IListItem
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The public half: base64 of a PEM. Not a secret; every token holds it.</summary>
    [JsonPropertyName("publicKey")]
    public string? PublicKey { get; set; }

    /// <summary>Whether tokens signed with it are refused. Absent until it was set once.</summary>
    [JsonPropertyName("disabled")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Disabled { get; set; }

    /// <summary>When the key was made.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When a token signed with it was last used.</summary>
    [JsonPropertyName("lastSeen")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>The account that the key belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The project that the key belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>An API key. It has no ID: where other objects have theirs, it has the key itself.</summary>
public class ApiKey : IListItem
{
    /// <summary>The key. Shown whenever the object is read, to whoever has a dashboard token of the account.</summary>
    [JsonPropertyName("id")]
    public Secret Key { get; set; } = new("");

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>What the key may do; null where it may do everything, but not from web pages.</summary>
    [JsonPropertyName("access")]
    public ApiKeyAccessInfo? Access { get; set; }

    /// <summary>When the key was last used; null where it never was.</summary>
    [JsonPropertyName("lastSeen")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>When the key was made.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The kind of object, in the server's words.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>The account that the key belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The project that the key belongs to: it sees no other's objects.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    string IListItem.Id => Key?.Reveal() ?? "";
}

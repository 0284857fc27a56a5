using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>Represents an API key. It has no ID: the key itself takes its place.</summary>
public class ApiKey : IListItem
{
    /// <summary>Gets or sets the key. Responses include it for every caller with a dashboard token of the account.</summary>
    [JsonPropertyName("id")]
    public Secret Key { get; set; } = new("");

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the access of the key, or <see langword="null"/> if it has full access, though not from web pages.</summary>
    [JsonPropertyName("access")]
    public ApiKeyAccessInfo? Access { get; set; }

    /// <summary>Gets or sets the time at which the key was last used, or <see langword="null"/> if it was never used.</summary>
    [JsonPropertyName("lastSeen")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>Gets or sets the time at which the key was created.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the kind of object.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>Gets or sets the ID of the account that the key belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>
    /// Gets or sets the ID of the project that the key belongs to. The key has no access to the objects of other projects.
    /// </summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    string IListItem.Id => Key?.Reveal() ?? "";
}

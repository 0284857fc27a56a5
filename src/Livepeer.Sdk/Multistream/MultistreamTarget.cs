using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>Somewhere else that broadcasts can be sent. The server does not show its address to its owner, though the public specification demands it.</summary>
public class MultistreamTarget : IListItem
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The address with its key; only for administrators of the installation.</summary>
    [JsonPropertyName("url")]
    public Secret? Url { get; set; }

    /// <summary>Whether nothing is sent there for now.</summary>
    [JsonPropertyName("disabled")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Disabled { get; set; }

    /// <summary>When the target was made.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The account that the target belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The project that the target was made in. It can be used in all of the account's.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

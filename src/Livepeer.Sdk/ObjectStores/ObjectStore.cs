using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>Storage of the developer's own. The server never shows its address, which holds the credentials, again.</summary>
public class ObjectStore : IListItem
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Where what is stored can be fetched.</summary>
    [JsonPropertyName("publicUrl")]
    public string? PublicUrl { get; set; }

    /// <summary>Whether nothing is stored there for now.</summary>
    [JsonPropertyName("disabled")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Disabled { get; set; }

    /// <summary>When the entry was made.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The account that the entry belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

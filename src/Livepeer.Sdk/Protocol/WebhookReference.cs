using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Protocol;

/// <summary>All that the server answers when a webhook was replaced.</summary>
public class WebhookReference
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Who may watch, as the server answers it.</summary>
public class PlaybackPolicyInfo
{
    /// <summary>The kind of policy.</summary>
    [JsonPropertyName("type")]
    public PlaybackPolicyType? Type { get; set; }

    /// <summary>The webhook that decides, for <see cref="PlaybackPolicyType.Webhook"/>.</summary>
    [JsonPropertyName("webhookId")]
    public string? WebhookId { get; set; }

    /// <summary>What the webhook is told beside the viewer's key.</summary>
    [JsonPropertyName("webhookContext")]
    public IDictionary<string, JsonElement>? WebhookContext { get; set; }

    /// <summary>How often a viewer is asked about again.</summary>
    [JsonPropertyName("refreshInterval")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RefreshInterval { get; set; }

    /// <summary>The web origins that players may run on; all where null.</summary>
    [JsonPropertyName("allowedOrigins")]
    public IList<string>? AllowedOrigins { get; set; }

    /// <summary>The conditions of a Lit policy, as the server holds them.</summary>
    [JsonPropertyName("unifiedAccessControlConditions")]
    public JsonElement? UnifiedAccessControlConditions { get; set; }

    /// <summary>The resource that a Lit policy names.</summary>
    [JsonPropertyName("resourceId")]
    public JsonElement? ResourceId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

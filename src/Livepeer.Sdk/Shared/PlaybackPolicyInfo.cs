using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The playback policy, as returned by the server: who can watch.</summary>
public class PlaybackPolicyInfo
{
    /// <summary>Gets or sets the type of the policy.</summary>
    [JsonPropertyName("type")]
    public PlaybackPolicyType? Type { get; set; }

    /// <summary>Gets or sets the ID of the webhook that decides, for <see cref="PlaybackPolicyType.Webhook"/>.</summary>
    [JsonPropertyName("webhookId")]
    public string? WebhookId { get; set; }

    /// <summary>Gets or sets the context that the webhook receives in addition to the viewer's access key.</summary>
    [JsonPropertyName("webhookContext")]
    public IDictionary<string, JsonElement>? WebhookContext { get; set; }

    /// <summary>Gets or sets the interval at which a viewer's access is checked again.</summary>
    [JsonPropertyName("refreshInterval")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RefreshInterval { get; set; }

    /// <summary>Gets or sets the web origins that players can run on; if <see langword="null"/>, all.</summary>
    [JsonPropertyName("allowedOrigins")]
    public IList<string>? AllowedOrigins { get; set; }

    /// <summary>Gets or sets the conditions of a Lit policy, as stored by the server.</summary>
    [JsonPropertyName("unifiedAccessControlConditions")]
    public JsonElement? UnifiedAccessControlConditions { get; set; }

    /// <summary>Gets or sets the resource of a Lit policy.</summary>
    [JsonPropertyName("resourceId")]
    public JsonElement? ResourceId { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

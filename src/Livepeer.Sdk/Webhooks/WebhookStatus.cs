using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How deliveries to a webhook went.</summary>
public class WebhookStatus
{
    /// <summary>The last delivery that failed; null where none did.</summary>
    [JsonPropertyName("lastFailure")]
    public WebhookFailure? LastFailure { get; set; }

    /// <summary>When something was last delivered.</summary>
    [JsonPropertyName("lastTriggeredAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastTriggeredAt { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

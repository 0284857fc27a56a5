using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The status of deliveries to a webhook.</summary>
public class WebhookStatus
{
    /// <summary>Gets or sets the last failed delivery; <see langword="null"/> if none has failed.</summary>
    [JsonPropertyName("lastFailure")]
    public WebhookFailure? LastFailure { get; set; }

    /// <summary>Gets or sets the time of the last delivery.</summary>
    [JsonPropertyName("lastTriggeredAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LastTriggeredAt { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

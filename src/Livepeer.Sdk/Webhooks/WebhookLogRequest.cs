using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What was sent to a webhook.</summary>
public class WebhookLogRequest
{
    /// <summary>Where it was sent.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>The verb.</summary>
    [JsonPropertyName("method")]
    public string? Method { get; set; }

    /// <summary>The headers, the signature among them where the webhook has a shared secret.</summary>
    [JsonPropertyName("headers")]
    public IDictionary<string, string>? Headers { get; set; }

    /// <summary>The body: the event as JSON, not in base64.</summary>
    [JsonPropertyName("body")]
    public string? Body { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

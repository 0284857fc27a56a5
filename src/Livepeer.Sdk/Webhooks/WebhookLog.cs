using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>An attempt to deliver an event to a webhook.</summary>
public class WebhookLog : IListItem
{
    /// <summary>Gets or sets the ID of the attempt.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the ID of the webhook.</summary>
    [JsonPropertyName("webhookId")]
    public string? WebhookId { get; set; }

    /// <summary>Gets or sets the event.</summary>
    [JsonPropertyName("event")]
    public WebhookEventType? Event { get; set; }

    /// <summary>Gets or sets the time of the delivery.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the time until the response was received.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Gets or sets a value that indicates whether the response status was 2xx.</summary>
    [JsonPropertyName("success")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Success { get; set; }

    /// <summary>Gets or sets the request that was sent.</summary>
    [JsonPropertyName("request")]
    public WebhookLogRequest? Request { get; set; }

    /// <summary>Gets or sets the response of the webhook.</summary>
    [JsonPropertyName("response")]
    public WebhookLogResponse? Response { get; set; }

    /// <summary>Gets or sets the ID of the account that owns the webhook.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>Gets or sets the ID of the project that the webhook belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

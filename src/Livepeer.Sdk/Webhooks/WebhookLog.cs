using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>One attempt to deliver an event to a webhook.</summary>
public class WebhookLog : IListItem
{
    /// <summary>The ID of the attempt.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>The ID of the webhook.</summary>
    [JsonPropertyName("webhookId")]
    public string? WebhookId { get; set; }

    /// <summary>What was told of.</summary>
    [JsonPropertyName("event")]
    public WebhookEventType? Event { get; set; }

    /// <summary>When it was.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>How long the answer took.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? Duration { get; set; }

    /// <summary>Whether the answer was a 2xx.</summary>
    [JsonPropertyName("success")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Success { get; set; }

    /// <summary>What was sent.</summary>
    [JsonPropertyName("request")]
    public WebhookLogRequest? Request { get; set; }

    /// <summary>What was answered.</summary>
    [JsonPropertyName("response")]
    public WebhookLogResponse? Response { get; set; }

    /// <summary>The account that the webhook belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The project that the webhook belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What to change of a webhook. What is not set stays.</summary>
public sealed class UpdateWebhookRequest
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Where events are to be sent: <c>https://</c> or <c>http://</c>.</summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public string? Url { get; init => field = value is null ? null : WebhookUrl.Check(value, nameof(Url)); }

    /// <summary>What it is to be told of: the whole list, in place of the old one.</summary>
    [JsonPropertyName("events")]
    public IReadOnlyList<WebhookEventType>? Events { get; init; }

    /// <summary>What deliveries are to be signed with. To remove the old one, <see cref="WebhooksClient.ReplaceAsync"/> without one.</summary>
    [JsonPropertyName("sharedSecret")]
    public Secret? SharedSecret { get; init; }

    /// <summary>A stream, meant to limit what is told. The server keeps it, and tells of all streams nevertheless.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; init; }
}

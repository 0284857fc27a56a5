using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A request to update a webhook. Properties that are not set remain unchanged.</summary>
public sealed class UpdateWebhookRequest
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets or sets the URL that receives events: <c>https://</c> or <c>http://</c>.</summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public string? Url { get; init => field = value is null ? null : WebhookUrl.Check(value, nameof(Url)); }

    /// <summary>Gets or sets the events to deliver. The list replaces the current one.</summary>
    [JsonPropertyName("events")]
    public IReadOnlyList<WebhookEventType>? Events { get; init; }

    /// <summary>
    /// Gets or sets the secret that deliveries are signed with. To remove the current one, call
    /// <see cref="WebhooksClient.ReplaceAsync"/> without one.
    /// </summary>
    [JsonPropertyName("sharedSecret")]
    public Secret? SharedSecret { get; init; }

    /// <summary>Gets or sets the ID of a stream, meant as a filter. The server stores it, but delivers events of all streams.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; init; }
}

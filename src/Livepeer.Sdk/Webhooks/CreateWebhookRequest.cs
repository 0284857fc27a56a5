using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A request to create a webhook.</summary>
public sealed class CreateWebhookRequest
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>
    /// Gets or sets the URL that receives events: <c>https://</c> or <c>http://</c>. The server refuses to call private networks.
    /// </summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public required string Url { get; init => field = WebhookUrl.Check(value, nameof(Url)); }

    /// <summary>Gets or sets the events to deliver; none if empty.</summary>
    [JsonPropertyName("events")]
    public required IReadOnlyList<WebhookEventType> Events { get; init; }

    /// <summary>Gets or sets the secret that deliveries are signed with. Without one, you can't verify that they are genuine.</summary>
    [JsonPropertyName("sharedSecret")]
    public Secret? SharedSecret { get; init; }

    /// <summary>Gets or sets the ID of a stream, meant as a filter. The server stores it, but delivers events of all streams.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; init; }
}

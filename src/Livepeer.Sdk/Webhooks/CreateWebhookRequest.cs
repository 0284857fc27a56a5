using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A new webhook.</summary>
public sealed class CreateWebhookRequest
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Where events are to be sent: <c>https://</c> or <c>http://</c>. The server refuses to call private networks.</summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public required string Url { get; init => field = WebhookUrl.Check(value, nameof(Url)); }

    /// <summary>What it is to be told of; nothing at all where empty.</summary>
    [JsonPropertyName("events")]
    public required IReadOnlyList<WebhookEventType> Events { get; init; }

    /// <summary>What deliveries are to be signed with. Without one nobody can tell whether they are genuine.</summary>
    [JsonPropertyName("sharedSecret")]
    public Secret? SharedSecret { get; init; }

    /// <summary>A stream, meant to limit what is told. The server keeps it, and tells of all streams nevertheless.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; init; }
}

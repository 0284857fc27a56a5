using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A message about a running stream. What there is beside its type depends on it.</summary>
public class StreamEvent
{
    /// <summary>The ID, at which <see cref="StreamEventsOptions.LastEventId"/> goes on.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>What it is about.</summary>
    [JsonPropertyName("type")]
    public StreamEventType? Type { get; set; }

    /// <summary>When it happened.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The ID of the stream.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; set; }

    /// <summary>The ID of the session, where the message names it.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; set; }

    /// <summary>What webhooks call it, for <see cref="StreamEventType.Webhook"/>.</summary>
    [JsonPropertyName("event")]
    public string? Event { get; set; }

    /// <summary>Whether it went well, for <see cref="StreamEventType.Transcode"/>.</summary>
    [JsonPropertyName("success")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Success { get; set; }

    /// <summary>How the stream is now, for <see cref="StreamEventType.StreamState"/>.</summary>
    [JsonPropertyName("state")]
    public StreamEventState? State { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

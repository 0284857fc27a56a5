using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>An event of a running stream. The properties that are set depend on its type.</summary>
public class StreamEvent
{
    /// <summary>Gets or sets the ID, from which <see cref="StreamEventsOptions.LastEventId"/> continues.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the type.</summary>
    [JsonPropertyName("type")]
    public StreamEventType? Type { get; set; }

    /// <summary>Gets or sets the time of the event.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Gets or sets the ID of the stream.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; set; }

    /// <summary>Gets or sets the ID of the session, if the event has one.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; set; }

    /// <summary>Gets or sets the name of the event in webhooks, for <see cref="StreamEventType.Webhook"/>.</summary>
    [JsonPropertyName("event")]
    public string? Event { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the transcoding succeeded, for <see cref="StreamEventType.Transcode"/>.
    /// </summary>
    [JsonPropertyName("success")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? Success { get; set; }

    /// <summary>Gets or sets the current state of the stream, for <see cref="StreamEventType.StreamState"/>.</summary>
    [JsonPropertyName("state")]
    public StreamEventState? State { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

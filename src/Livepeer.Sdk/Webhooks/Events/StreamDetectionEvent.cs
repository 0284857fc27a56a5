using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The server detected what a broadcast shows. The type is <c>stream.detection</c>.</summary>
public class StreamDetectionEvent : StreamWebhookEvent
{
    /// <summary>Gets or sets the payload.</summary>
    [JsonPropertyName("payload")]
    public StreamDetectionPayload? Payload { get; set; }
}

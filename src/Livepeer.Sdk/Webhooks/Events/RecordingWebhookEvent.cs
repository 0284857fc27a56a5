using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>An event about the recording of a broadcast. Known events are instances of derived classes.</summary>
public abstract class RecordingWebhookEvent : StreamWebhookEvent
{
    /// <summary>Gets or sets the payload.</summary>
    [JsonPropertyName("payload")]
    public RecordingEventPayload? Payload { get; set; }

    /// <summary>Gets the session that is recorded, at the time of the event.</summary>
    [JsonIgnore]
    public LivepeerSession? Session => Payload?.Session;
}

using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>An event about a stream. Known events are instances of derived classes.</summary>
public abstract class StreamWebhookEvent : WebhookEvent
{
    /// <summary>Gets or sets the stream at the time of the event, without its stream key.</summary>
    [JsonPropertyName("stream")]
    public LivepeerStream? Stream { get; set; }
}

using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>An event about a multistream target. Known events are instances of derived classes.</summary>
public abstract class MultistreamWebhookEvent : StreamWebhookEvent
{
    /// <summary>Gets or sets the payload.</summary>
    [JsonPropertyName("payload")]
    public MultistreamEventPayload? Payload { get; set; }

    /// <summary>Gets the multistream target.</summary>
    [JsonIgnore]
    public MultistreamEventTarget? Target => Payload?.Target;
}

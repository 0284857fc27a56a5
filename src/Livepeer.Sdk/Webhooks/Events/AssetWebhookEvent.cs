using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>An event about an asset. Known events are instances of derived classes.</summary>
public abstract class AssetWebhookEvent : WebhookEvent
{
    /// <summary>Gets or sets the payload.</summary>
    [JsonPropertyName("payload")]
    public AssetEventPayload? Payload { get; set; }

    /// <summary>Gets the ID of the asset.</summary>
    [JsonIgnore]
    public string? AssetId => Payload?.Asset?.Id ?? Payload?.Id ?? (Asset is { Id.Length: > 0 } asset ? asset.Id : null);

    /// <summary>Gets the asset at the time of the event.</summary>
    [JsonIgnore]
    public LivepeerAsset? Asset => Payload?.Asset?.Snapshot ?? Payload?.Snapshot;
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The payload of an event about an asset. Use <see cref="AssetWebhookEvent.Asset"/> to read it, whatever its shape.</summary>
public class AssetEventPayload
{
    /// <summary>Gets or sets the asset.</summary>
    [JsonPropertyName("asset")]
    public AssetEventSubject? Asset { get; set; }

    /// <summary>Gets or sets the ID of the asset. Only webhooks that were created before August 2024 receive it here.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>
    /// Gets or sets the asset at the time of the event. Only webhooks that were created before August 2024 receive it here.
    /// </summary>
    [JsonPropertyName("snapshot")]
    public LivepeerAsset? Snapshot { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

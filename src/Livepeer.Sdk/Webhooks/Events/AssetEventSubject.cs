using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The asset that an event is about.</summary>
public class AssetEventSubject
{
    /// <summary>Gets or sets the ID of the asset.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the asset at the time of the event.</summary>
    [JsonPropertyName("snapshot")]
    public LivepeerAsset? Snapshot { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents the number of views of an asset, in the legacy format of the server.</summary>
public class AssetViews
{
    /// <summary>Gets or sets the playback ID of the asset.</summary>
    [JsonPropertyName("id")]
    public string? PlaybackId { get; set; }

    /// <summary>Gets or sets the number of times that playback was started.</summary>
    [JsonPropertyName("startViews")]
    [JsonConverter(typeof(Int64Converter))]
    public long? StartViews { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

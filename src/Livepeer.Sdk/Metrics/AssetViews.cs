using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How often one asset was watched, in the server's older form.</summary>
public class AssetViews
{
    /// <summary>The playback ID of the asset.</summary>
    [JsonPropertyName("id")]
    public string? PlaybackId { get; set; }

    /// <summary>How often playback was begun.</summary>
    [JsonPropertyName("startViews")]
    [JsonConverter(typeof(Int64Converter))]
    public long? StartViews { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The status of an asset.</summary>
public class AssetStatus
{
    /// <summary>Gets or sets the phase.</summary>
    [JsonPropertyName("phase")]
    public AssetPhase? Phase { get; set; }

    /// <summary>Gets or sets the time when the asset last changed.</summary>
    [JsonPropertyName("updatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Gets or sets the progress of processing, 0 to 1.</summary>
    [JsonPropertyName("progress")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Progress { get; set; }

    /// <summary>Gets or sets the reason why processing failed.</summary>
    [JsonPropertyName("errorMessage")]
    public string? ErrorMessage { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

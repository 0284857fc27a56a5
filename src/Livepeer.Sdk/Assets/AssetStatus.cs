using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Where an asset stands, and since when.</summary>
public class AssetStatus
{
    /// <summary>The phase.</summary>
    [JsonPropertyName("phase")]
    public AssetPhase? Phase { get; set; }

    /// <summary>When the asset last changed.</summary>
    [JsonPropertyName("updatedAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>How much of the processing is done, 0 to 1.</summary>
    [JsonPropertyName("progress")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Progress { get; set; }

    /// <summary>Why processing failed.</summary>
    [JsonPropertyName("errorMessage")]
    public string? ErrorMessage { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

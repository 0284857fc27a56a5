using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How far an export to decentralised storage is.</summary>
public class StorageStatus
{
    /// <summary>The phase.</summary>
    [JsonPropertyName("phase")]
    public StoragePhase? Phase { get; set; }

    /// <summary>How much is done, 0 to 1.</summary>
    [JsonPropertyName("progress")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Progress { get; set; }

    /// <summary>Why it failed.</summary>
    [JsonPropertyName("errorMessage")]
    public string? ErrorMessage { get; set; }

    /// <summary>The tasks that do it.</summary>
    [JsonPropertyName("tasks")]
    public StorageTasks? Tasks { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The status of an export to decentralized storage.</summary>
public class StorageStatus
{
    /// <summary>Gets or sets the phase.</summary>
    [JsonPropertyName("phase")]
    public StoragePhase? Phase { get; set; }

    /// <summary>Gets or sets the progress, 0 to 1.</summary>
    [JsonPropertyName("progress")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Progress { get; set; }

    /// <summary>Gets or sets the reason why the task failed.</summary>
    [JsonPropertyName("errorMessage")]
    public string? ErrorMessage { get; set; }

    /// <summary>Gets or sets the tasks that perform the export.</summary>
    [JsonPropertyName("tasks")]
    public StorageTasks? Tasks { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The tasks of an export to decentralised storage.</summary>
public class StorageTasks
{
    /// <summary>The ID of the task under way.</summary>
    [JsonPropertyName("pending")]
    public string? Pending { get; set; }

    /// <summary>The ID of the last task that succeeded.</summary>
    [JsonPropertyName("last")]
    public string? Last { get; set; }

    /// <summary>The ID of the last task that failed.</summary>
    [JsonPropertyName("failed")]
    public string? Failed { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

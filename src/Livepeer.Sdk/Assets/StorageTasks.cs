using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The tasks of an export to decentralized storage.</summary>
public class StorageTasks
{
    /// <summary>Gets or sets the ID of the current task.</summary>
    [JsonPropertyName("pending")]
    public string? Pending { get; set; }

    /// <summary>Gets or sets the ID of the last task that succeeded.</summary>
    [JsonPropertyName("last")]
    public string? Last { get; set; }

    /// <summary>Gets or sets the ID of the last task that failed.</summary>
    [JsonPropertyName("failed")]
    public string? Failed { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Protocol;

/// <summary>The envelope that the server puts around a task.</summary>
public class TaskEnvelope
{
    /// <summary>The task.</summary>
    [JsonPropertyName("task")]
    public LivepeerTask Task { get; set; } = new();

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Protocol;

/// <summary>The envelope that the server returns around a task.</summary>
public class TaskEnvelope
{
    /// <summary>Gets or sets the task.</summary>
    [JsonPropertyName("task")]
    public LivepeerTask Task { get; set; } = new();

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

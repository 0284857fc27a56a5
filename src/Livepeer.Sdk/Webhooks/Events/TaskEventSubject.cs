using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The task that an event is about.</summary>
public class TaskEventSubject
{
    /// <summary>Gets or sets the ID of the task.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the type of the task.</summary>
    [JsonPropertyName("type")]
    public TaskType? Type { get; set; }

    /// <summary>Gets or sets the task at the time of the event.</summary>
    [JsonPropertyName("snapshot")]
    public LivepeerTask? Snapshot { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>An event about a task. Known events are instances of derived classes.</summary>
public abstract class TaskWebhookEvent : WebhookEvent
{
    /// <summary>Gets or sets the payload.</summary>
    [JsonPropertyName("payload")]
    public TaskEventPayload? Payload { get; set; }

    /// <summary>Gets the ID of the task.</summary>
    [JsonIgnore]
    public string? TaskId => Payload?.Task?.Id ?? (Task is { Id.Length: > 0 } task ? task.Id : null);

    /// <summary>Gets the type of the task.</summary>
    [JsonIgnore]
    public TaskType? TaskType => Payload?.Task?.Type ?? Task?.Type;

    /// <summary>Gets the task at the time of the event.</summary>
    [JsonIgnore]
    public LivepeerTask? Task => Payload?.Task?.Snapshot;
}

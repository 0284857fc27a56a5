using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The phase of a task.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<TaskPhase>))]
public readonly struct TaskPhase(string value) : IOpenEnum<TaskPhase>
{
    /// <summary>The task is waiting for its input, such as an upload.</summary>
    public static TaskPhase Pending => new("pending");

    /// <summary>The task is queued.</summary>
    public static TaskPhase Waiting => new("waiting");

    /// <summary>The task is running.</summary>
    public static TaskPhase Running => new("running");

    /// <summary>The task failed, after the server's own retries. See the error message.</summary>
    public static TaskPhase Failed => new("failed");

    /// <summary>The task is completed. See the output.</summary>
    public static TaskPhase Completed => new("completed");

    /// <summary>The task was canceled before it was completed.</summary>
    public static TaskPhase Cancelled => new("cancelled");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static TaskPhase IOpenEnum<TaskPhase>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(TaskPhase left, TaskPhase right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(TaskPhase left, TaskPhase right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TaskPhase other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskPhase other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

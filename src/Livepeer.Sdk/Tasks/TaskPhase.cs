using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Where a task stands.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<TaskPhase>))]
public readonly record struct TaskPhase(string Value) : IOpenEnum<TaskPhase>
{
    /// <summary>Made, but what it needs is not there yet: an upload that has not come, for one.</summary>
    public static TaskPhase Pending => new("pending");

    /// <summary>In the queue.</summary>
    public static TaskPhase Waiting => new("waiting");

    /// <summary>Under way.</summary>
    public static TaskPhase Running => new("running");

    /// <summary>Failed for good, after the server's own retries; see the message.</summary>
    public static TaskPhase Failed => new("failed");

    /// <summary>Done; see the output.</summary>
    public static TaskPhase Completed => new("completed");

    /// <summary>Ended before it was done.</summary>
    public static TaskPhase Cancelled => new("cancelled");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static TaskPhase IOpenEnum<TaskPhase>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(TaskPhase other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

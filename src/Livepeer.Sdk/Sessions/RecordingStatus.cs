using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How far the recording of a session is.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordingStatus>))]
public readonly record struct RecordingStatus(string Value) : IOpenEnum<RecordingStatus>
{
    /// <summary>The session is not over, or its recording is being made.</summary>
    public static RecordingStatus Waiting => new("waiting");

    /// <summary>The recording can be played.</summary>
    public static RecordingStatus Ready => new("ready");

    /// <summary>There will be no recording.</summary>
    public static RecordingStatus Failed => new("failed");

    /// <summary>The recording was deleted.</summary>
    public static RecordingStatus Deleted => new("deleted");

    /// <summary>There is no recording.</summary>
    public static RecordingStatus None => new("none");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static RecordingStatus IOpenEnum<RecordingStatus>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(RecordingStatus other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

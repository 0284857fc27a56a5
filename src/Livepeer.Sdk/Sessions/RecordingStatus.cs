using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The status of the recording of a session.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordingStatus>))]
public readonly struct RecordingStatus(string value) : IOpenEnum<RecordingStatus>
{
    /// <summary>The session has not ended, or its recording is being processed.</summary>
    public static RecordingStatus Waiting => new("waiting");

    /// <summary>The recording is ready to be played.</summary>
    public static RecordingStatus Ready => new("ready");

    /// <summary>There will be no recording.</summary>
    public static RecordingStatus Failed => new("failed");

    /// <summary>The recording was deleted.</summary>
    public static RecordingStatus Deleted => new("deleted");

    /// <summary>There is no recording.</summary>
    public static RecordingStatus None => new("none");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static RecordingStatus IOpenEnum<RecordingStatus>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(RecordingStatus left, RecordingStatus right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(RecordingStatus left, RecordingStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RecordingStatus other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordingStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

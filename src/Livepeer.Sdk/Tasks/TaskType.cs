using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The type of a task.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<TaskType>))]
public readonly struct TaskType(string value) : IOpenEnum<TaskType>
{
    /// <summary>Creates an asset from an upload or from the file at a URL.</summary>
    public static TaskType Upload => new("upload");

    /// <summary>Creates an asset from the file at a URL. Found in old tasks only.</summary>
    public static TaskType Import => new("import");

    /// <summary>Exports an asset to IPFS or to a URL.</summary>
    public static TaskType Export => new("export");

    /// <summary>Exports data to IPFS.</summary>
    public static TaskType ExportData => new("export-data");

    /// <summary>Transcodes a file from one storage to another.</summary>
    public static TaskType TranscodeFile => new("transcode-file");

    /// <summary>Creates an asset by clipping a broadcast or a recording.</summary>
    public static TaskType Clip => new("clip");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static TaskType IOpenEnum<TaskType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(TaskType left, TaskType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(TaskType left, TaskType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TaskType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

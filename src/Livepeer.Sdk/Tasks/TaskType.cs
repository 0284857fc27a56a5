using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a task does.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<TaskType>))]
public readonly record struct TaskType(string Value) : IOpenEnum<TaskType>
{
    /// <summary>Makes an asset of an upload or of a file at an address.</summary>
    public static TaskType Upload => new("upload");

    /// <summary>Makes an asset of a file at an address, in tasks of old.</summary>
    public static TaskType Import => new("import");

    /// <summary>Copies an asset to IPFS or to an address.</summary>
    public static TaskType Export => new("export");

    /// <summary>Copies data to IPFS.</summary>
    public static TaskType ExportData => new("export-data");

    /// <summary>Transcodes a file from one storage to another.</summary>
    public static TaskType TranscodeFile => new("transcode-file");

    /// <summary>Cuts an asset out of a broadcast or a recording.</summary>
    public static TaskType Clip => new("clip");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static TaskType IOpenEnum<TaskType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(TaskType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

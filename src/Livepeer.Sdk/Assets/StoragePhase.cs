using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>How far a copy on decentralised storage is.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<StoragePhase>))]
public readonly record struct StoragePhase(string Value) : IOpenEnum<StoragePhase>
{
    /// <summary>The export has not begun.</summary>
    public static StoragePhase Waiting => new("waiting");

    /// <summary>Being exported.</summary>
    public static StoragePhase Processing => new("processing");

    /// <summary>Exported.</summary>
    public static StoragePhase Ready => new("ready");

    /// <summary>The export failed.</summary>
    public static StoragePhase Failed => new("failed");

    /// <summary>The export was undone.</summary>
    public static StoragePhase Reverted => new("reverted");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static StoragePhase IOpenEnum<StoragePhase>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(StoragePhase other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

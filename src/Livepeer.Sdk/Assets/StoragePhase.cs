using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The phase of the export of an asset to decentralized storage.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<StoragePhase>))]
public readonly struct StoragePhase(string value) : IOpenEnum<StoragePhase>
{
    /// <summary>The export has not started.</summary>
    public static StoragePhase Waiting => new("waiting");

    /// <summary>The export is in progress.</summary>
    public static StoragePhase Processing => new("processing");

    /// <summary>The export is completed.</summary>
    public static StoragePhase Ready => new("ready");

    /// <summary>The export failed.</summary>
    public static StoragePhase Failed => new("failed");

    /// <summary>The export was reverted.</summary>
    public static StoragePhase Reverted => new("reverted");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static StoragePhase IOpenEnum<StoragePhase>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(StoragePhase left, StoragePhase right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(StoragePhase left, StoragePhase right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StoragePhase other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StoragePhase other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

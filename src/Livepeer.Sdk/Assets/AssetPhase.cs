using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The phase of an asset.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<AssetPhase>))]
public readonly struct AssetPhase(string value) : IOpenEnum<AssetPhase>
{
    /// <summary>The asset is waiting for its upload.</summary>
    public static AssetPhase Uploading => new("uploading");

    /// <summary>The file was uploaded or will be downloaded; processing has not started.</summary>
    public static AssetPhase Waiting => new("waiting");

    /// <summary>The asset is being processed.</summary>
    public static AssetPhase Processing => new("processing");

    /// <summary>The asset is ready to be played, exported and updated.</summary>
    public static AssetPhase Ready => new("ready");

    /// <summary>Processing failed. See the error message.</summary>
    public static AssetPhase Failed => new("failed");

    /// <summary>The asset is about to be deleted.</summary>
    public static AssetPhase Deleting => new("deleting");

    /// <summary>The asset is deleted. It can be restored for seven days.</summary>
    public static AssetPhase Deleted => new("deleted");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static AssetPhase IOpenEnum<AssetPhase>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(AssetPhase left, AssetPhase right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(AssetPhase left, AssetPhase right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AssetPhase other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AssetPhase other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

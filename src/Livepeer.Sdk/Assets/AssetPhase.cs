using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Where an asset stands.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<AssetPhase>))]
public readonly record struct AssetPhase(string Value) : IOpenEnum<AssetPhase>
{
    /// <summary>A slot that waits for bytes.</summary>
    public static AssetPhase Uploading => new("uploading");

    /// <summary>All bytes are there or will be fetched; processing has not begun.</summary>
    public static AssetPhase Waiting => new("waiting");

    /// <summary>Being processed.</summary>
    public static AssetPhase Processing => new("processing");

    /// <summary>Ready to be played, exported and changed.</summary>
    public static AssetPhase Ready => new("ready");

    /// <summary>Processing failed; see the message.</summary>
    public static AssetPhase Failed => new("failed");

    /// <summary>About to be deleted.</summary>
    public static AssetPhase Deleting => new("deleting");

    /// <summary>Deleted; can be restored for seven days.</summary>
    public static AssetPhase Deleted => new("deleted");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static AssetPhase IOpenEnum<AssetPhase>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(AssetPhase other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

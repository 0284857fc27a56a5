using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Where an asset comes from.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<AssetSourceType>))]
public readonly record struct AssetSourceType(string Value) : IOpenEnum<AssetSourceType>
{
    /// <summary>Imported from an address.</summary>
    public static AssetSourceType Url => new("url");

    /// <summary>Uploaded.</summary>
    public static AssetSourceType DirectUpload => new("directUpload");

    /// <summary>The recording of a session.</summary>
    public static AssetSourceType Recording => new("recording");

    /// <summary>Cut out of a stream or recording.</summary>
    public static AssetSourceType Clip => new("clip");

    /// <summary>Made of another asset. The public specification lacks it.</summary>
    public static AssetSourceType Transcode => new("transcode");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static AssetSourceType IOpenEnum<AssetSourceType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(AssetSourceType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

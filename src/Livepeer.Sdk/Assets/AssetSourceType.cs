using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The type of source that an asset was created from.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<AssetSourceType>))]
public readonly struct AssetSourceType(string value) : IOpenEnum<AssetSourceType>
{
    /// <summary>Imported from a URL.</summary>
    public static AssetSourceType Url => new("url");

    /// <summary>Uploaded.</summary>
    public static AssetSourceType DirectUpload => new("directUpload");

    /// <summary>The recording of a session.</summary>
    public static AssetSourceType Recording => new("recording");

    /// <summary>Clipped from a stream or a recording.</summary>
    public static AssetSourceType Clip => new("clip");

    /// <summary>Transcoded from another asset. The public specification lacks it.</summary>
    public static AssetSourceType Transcode => new("transcode");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static AssetSourceType IOpenEnum<AssetSourceType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(AssetSourceType left, AssetSourceType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(AssetSourceType left, AssetSourceType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AssetSourceType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AssetSourceType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

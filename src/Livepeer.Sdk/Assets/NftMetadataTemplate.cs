using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The content that the NFT metadata of an export refers to.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<NftMetadataTemplate>))]
public readonly struct NftMetadataTemplate(string value) : IOpenEnum<NftMetadataTemplate>
{
    /// <summary>The MP4 files.</summary>
    public static NftMetadataTemplate File => new("file");

    /// <summary>The Livepeer player.</summary>
    public static NftMetadataTemplate Player => new("player");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static NftMetadataTemplate IOpenEnum<NftMetadataTemplate>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(NftMetadataTemplate left, NftMetadataTemplate right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(NftMetadataTemplate left, NftMetadataTemplate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(NftMetadataTemplate other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NftMetadataTemplate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

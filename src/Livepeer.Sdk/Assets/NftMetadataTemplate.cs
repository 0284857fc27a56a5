using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What the NFT metadata of an export refers to.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<NftMetadataTemplate>))]
public readonly record struct NftMetadataTemplate(string Value) : IOpenEnum<NftMetadataTemplate>
{
    /// <summary>The MP4 files.</summary>
    public static NftMetadataTemplate File => new("file");

    /// <summary>The Livepeer player.</summary>
    public static NftMetadataTemplate Player => new("player");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static NftMetadataTemplate IOpenEnum<NftMetadataTemplate>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(NftMetadataTemplate other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The type of a creator ID.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<CreatorIdType>))]
public readonly struct CreatorIdType(string value) : IOpenEnum<CreatorIdType>
{
    /// <summary>The developer vouches for the ID; the server does not verify it.</summary>
    public static CreatorIdType Unverified => new("unverified");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static CreatorIdType IOpenEnum<CreatorIdType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(CreatorIdType left, CreatorIdType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(CreatorIdType left, CreatorIdType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CreatorIdType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CreatorIdType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

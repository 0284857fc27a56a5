using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What is known of a creator ID.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<CreatorIdType>))]
public readonly record struct CreatorIdType(string Value) : IOpenEnum<CreatorIdType>
{
    /// <summary>The developer vouches for it; the server does not check it.</summary>
    public static CreatorIdType Unverified => new("unverified");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static CreatorIdType IOpenEnum<CreatorIdType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(CreatorIdType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

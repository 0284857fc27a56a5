using System.Numerics;

namespace Livepeer.Sdk.Json;

/// <summary>
/// A string of the API with known values, which are static properties. Values that this version of the SDK does not know are preserved.
/// Not intended to be implemented outside the SDK.
/// </summary>
/// <typeparam name="TSelf">The type that implements the interface.</typeparam>
public interface IOpenEnum<TSelf> : IEquatable<TSelf>, IEqualityOperators<TSelf, TSelf, bool>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>Gets the value as the API spells it, or an empty string for the default instance.</summary>
    string Value { get; }

    /// <summary>Creates an instance from a value of the API.</summary>
    /// <param name="value">The value, known or not.</param>
    /// <returns>The instance.</returns>
    static abstract TSelf From(string value);
}

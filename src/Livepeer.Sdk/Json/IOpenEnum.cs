namespace Livepeer.Sdk.Json;

/// <summary>
/// A word of the server's that may be joined by others at any time: known values are static members, unknown ones are kept.
/// To be used, not implemented.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IOpenEnum<TSelf> : IEquatable<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The server's word.</summary>
    string Value { get; }

    /// <summary>The value for a word of the server's, known or not.</summary>
    /// <param name="value">The word.</param>
    /// <returns>The value that holds the word.</returns>
    static abstract TSelf From(string value);
}

using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// The ID, in your system, of the user who creates an object, for requests. Converts implicitly from a string. The server returns a
/// <see cref="CreatorIdInfo"/>. Anyone who can update an object can change its creator.
/// </summary>
[JsonConverter(typeof(CreatorIdConverter))]
public sealed class CreatorId
{
    private CreatorId(string value, CreatorIdType? type)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
        Type = type;
    }

    /// <summary>Gets the ID.</summary>
    public string Value { get; }

    /// <summary>Gets the type of the ID; <see langword="null"/> for the short form, which the server treats as unverified.</summary>
    public CreatorIdType? Type { get; }

    /// <summary>Converts a string to the short form of a creator ID.</summary>
    /// <param name="value">The ID.</param>
    /// <returns>The creator ID, or <see langword="null"/> if <paramref name="value"/> is <see langword="null"/>.</returns>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    public static implicit operator CreatorId?(string? value) => value is null ? null : new CreatorId(value, null);

    /// <summary>Creates an ID that the server does not verify.</summary>
    /// <param name="value">The ID.</param>
    /// <returns>The creator ID.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty.</exception>
    public static CreatorId Unverified(string value) => new(value, CreatorIdType.Unverified);

    /// <summary>Returns the ID.</summary>
    /// <returns>The <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

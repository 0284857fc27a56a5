using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// The developer's own ID of the user who makes something, for requests; a string will do. The server answers a <see cref="CreatorIdInfo"/>.
/// Whoever may update an object may change its creator too.
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

    /// <summary>The ID.</summary>
    public string Value { get; }

    /// <summary>What is known of it; null for the short form, which the server reads as unverified.</summary>
    public CreatorIdType? Type { get; }

    /// <summary>The short form.</summary>
    /// <param name="value">The ID.</param>
    /// <returns>The creator, or null for null.</returns>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    public static implicit operator CreatorId?(string? value) => value is null ? null : new CreatorId(value, null);

    /// <summary>An ID that the server does not check.</summary>
    /// <param name="value">The ID.</param>
    /// <returns>The creator.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty.</exception>
    public static CreatorId Unverified(string value) => new(value, CreatorIdType.Unverified);

    /// <summary>The ID.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

using System.Diagnostics;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// A value that gives its holder power: a stream key, an API key, a shared secret, an upload address.
/// It shows itself only when asked by <see cref="Reveal"/>; <see cref="ToString"/>, logs and debuggers see <c>***</c>.
/// </summary>
/// <remarks>JSON holds the value itself, since that is what the server and a cache need.</remarks>
[DebuggerDisplay("***")]
[JsonConverter(typeof(SecretConverter))]
public sealed class Secret : IEquatable<Secret>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    /// <summary>Makes a secret of a string.</summary>
    /// <param name="value">The value to guard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public Secret(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Makes a secret of a string.</summary>
    /// <param name="value">The value to guard.</param>
    /// <returns>The secret, or null for null.</returns>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    public static implicit operator Secret?(string? value) => value is null ? null : new Secret(value);

    /// <summary>The value itself. Take care where it goes.</summary>
    /// <returns>The value in the clear.</returns>
    public string Reveal() => _value;

    /// <inheritdoc/>
    public bool Equals(Secret? other) => other is not null && _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    /// <summary>A mask, never the value.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";
}

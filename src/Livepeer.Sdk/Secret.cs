using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// A value that grants access to anyone who has it: a stream key, an API key, a shared secret, an upload URL. Only <see cref="Reveal"/>
/// returns it; <see cref="ToString"/>, loggers, debuggers and serializers get a mask.
/// </summary>
/// <remarks>
/// System.Text.Json and Newtonsoft.Json write a mask, so that a model returned from an endpoint or passed to a logger publishes nothing,
/// and reading that mask back fails. To store a secret in a cache, opt in by name: see <see cref="LivepeerJson.OptionsWithSecrets"/>. Only
/// an <see cref="UploadTicket"/>, which is made to be handed over, contains its URLs in the clear.
/// </remarks>
[DebuggerDisplay("***")]
[JsonConverter(typeof(SecretConverter))]
[TypeConverter(typeof(SecretTypeConverter))]
public sealed class Secret : IEquatable<Secret>
{
    /// <summary>The mask that serializers write. It differs from the <c>***</c> that the server itself sends in some places.</summary>
    internal const string SerializedMask = "*** (masked by Livepeer.Sdk)";

    /// <summary>The message for a mask in place of a secret.</summary>
    internal const string MaskFound =
        "A secret was masked when this was serialized, and its value is gone. Serialize with LivepeerJson.OptionsWithSecrets to store it.";

    private const string Mask = "***";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    /// <summary>Initializes a new instance of the <see cref="Secret"/> class.</summary>
    /// <param name="value">The value to protect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is the mask that serializers write for a secret.</exception>
    public Secret(string value)
        : this(value, acceptMask: false)
    {
    }

    private Secret(string value, bool acceptMask)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!acceptMask && value == SerializedMask)
        {
            throw new ArgumentException(MaskFound, nameof(value));
        }

        _value = value;
    }

    /// <summary>Gets <see cref="SerializedMask"/> as it stands in a body.</summary>
    internal static ReadOnlySpan<byte> SerializedMaskBytes => "*** (masked by Livepeer.Sdk)"u8;

    /// <summary>Converts a string to a secret.</summary>
    /// <param name="value">The value to protect.</param>
    /// <returns>The secret, or <see langword="null"/> if <paramref name="value"/> is <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Secret?(string? value) => value is null ? null : new Secret(value);

    /// <summary>Gets the value in the clear. Don't log or serialize it.</summary>
    /// <returns>The value.</returns>
    public string Reveal() => _value;

    /// <inheritdoc/>
    public bool Equals(Secret? other) => other is not null && _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns a mask, never the value.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => Mask;

    /// <summary>Accepts any value from the server: a mask that was stored there must not make a whole page unreadable.</summary>
    internal static Secret FromServer(string value) => new(value, acceptMask: true);
}

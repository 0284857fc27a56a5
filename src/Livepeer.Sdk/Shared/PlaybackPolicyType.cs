using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Who may watch a stream or an asset.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<PlaybackPolicyType>))]
public readonly record struct PlaybackPolicyType(string Value) : IOpenEnum<PlaybackPolicyType>
{
    /// <summary>Anybody.</summary>
    public static PlaybackPolicyType Public => new("public");

    /// <summary>Viewers with a token that one of the account's signing keys signed.</summary>
    public static PlaybackPolicyType Jwt => new("jwt");

    /// <summary>Viewers whom the account's own access-control webhook lets in.</summary>
    public static PlaybackPolicyType Webhook => new("webhook");

    /// <summary>Viewers who fulfil a Lit signing condition. Found in answers only; the public specification lacks it.</summary>
    public static PlaybackPolicyType LitSigningCondition => new("lit_signing_condition");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static PlaybackPolicyType IOpenEnum<PlaybackPolicyType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PlaybackPolicyType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

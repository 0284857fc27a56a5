using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The type of access control of a stream or an asset.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<PlaybackPolicyType>))]
public readonly struct PlaybackPolicyType(string value) : IOpenEnum<PlaybackPolicyType>
{
    /// <summary>Anyone can watch.</summary>
    public static PlaybackPolicyType Public => new("public");

    /// <summary>Viewers need a token signed with one of the account's signing keys.</summary>
    public static PlaybackPolicyType Jwt => new("jwt");

    /// <summary>An access-control webhook of the account decides who can watch.</summary>
    public static PlaybackPolicyType Webhook => new("webhook");

    /// <summary>Viewers must satisfy a Lit signing condition. Appears in responses only; the public specification lacks it.</summary>
    public static PlaybackPolicyType LitSigningCondition => new("lit_signing_condition");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static PlaybackPolicyType IOpenEnum<PlaybackPolicyType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(PlaybackPolicyType left, PlaybackPolicyType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(PlaybackPolicyType left, PlaybackPolicyType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PlaybackPolicyType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlaybackPolicyType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

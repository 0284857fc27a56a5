using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Why the server refused with 403, as far as its words tell.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<AccessDeniedReason>))]
public readonly record struct AccessDeniedReason(string Value) : IOpenEnum<AccessDeniedReason>
{
    /// <summary>A limit of the account is reached, such as the number of signing keys or of clips being made.</summary>
    public static AccessDeniedReason Quota => new("quota");

    /// <summary>The key may not be used from the web origin that the request named, or from none.</summary>
    public static AccessDeniedReason Origin => new("origin");

    /// <summary>A CORS-enabled key without full access may not call this operation.</summary>
    public static AccessDeniedReason RestrictedKey => new("restricted-key");

    /// <summary>The key's access rules leave this operation out.</summary>
    public static AccessDeniedReason InsufficientPrivileges => new("insufficient-privileges");

    /// <summary>The operation wants a dashboard access token instead of an API key.</summary>
    public static AccessDeniedReason ApiKeyNotAllowed => new("api-key-not-allowed");

    /// <summary>The account's e-mail address has not been verified.</summary>
    public static AccessDeniedReason Unverified => new("unverified");

    /// <summary>The account is suspended.</summary>
    public static AccessDeniedReason Suspended => new("suspended");

    /// <summary>The object belongs to another account.</summary>
    public static AccessDeniedReason NotOwner => new("not-owner");

    /// <summary>The account does not take part in an experiment that the operation belongs to.</summary>
    public static AccessDeniedReason Experiment => new("experiment");

    /// <summary>The operation is the service's own staff's.</summary>
    public static AccessDeniedReason AdminOnly => new("admin-only");

    /// <summary>The server's words tell no more.</summary>
    public static AccessDeniedReason Unknown => new("unknown");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static AccessDeniedReason IOpenEnum<AccessDeniedReason>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(AccessDeniedReason other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

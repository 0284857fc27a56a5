using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The reason why the server rejected a request with 403, as derived from its message.</summary>
/// <param name="value">The name of the reason.</param>
[JsonConverter(typeof(OpenEnumConverter<AccessDeniedReason>))]
public readonly struct AccessDeniedReason(string value) : IOpenEnum<AccessDeniedReason>
{
    /// <summary>A limit of the account is reached, such as the number of signing keys or of clips in progress.</summary>
    public static AccessDeniedReason Quota => new("quota");

    /// <summary>The key cannot be used from the web origin of the request, or the request has no origin.</summary>
    public static AccessDeniedReason Origin => new("origin");

    /// <summary>A CORS-enabled key without full access cannot call this operation.</summary>
    public static AccessDeniedReason RestrictedKey => new("restricted-key");

    /// <summary>The key's access rules do not include this operation.</summary>
    public static AccessDeniedReason InsufficientPrivileges => new("insufficient-privileges");

    /// <summary>The operation requires a dashboard access token instead of an API key.</summary>
    public static AccessDeniedReason ApiKeyNotAllowed => new("api-key-not-allowed");

    /// <summary>The account's email address has not been verified.</summary>
    public static AccessDeniedReason Unverified => new("unverified");

    /// <summary>The account is suspended.</summary>
    public static AccessDeniedReason Suspended => new("suspended");

    /// <summary>The object belongs to another account.</summary>
    public static AccessDeniedReason NotOwner => new("not-owner");

    /// <summary>The account does not participate in the experiment that the operation belongs to.</summary>
    public static AccessDeniedReason Experiment => new("experiment");

    /// <summary>The operation is reserved for administrators of the service.</summary>
    public static AccessDeniedReason AdminOnly => new("admin-only");

    /// <summary>The reason cannot be derived from the server's message.</summary>
    public static AccessDeniedReason Unknown => new("unknown");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static AccessDeniedReason IOpenEnum<AccessDeniedReason>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(AccessDeniedReason left, AccessDeniedReason right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(AccessDeniedReason left, AccessDeniedReason right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AccessDeniedReason other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AccessDeniedReason other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

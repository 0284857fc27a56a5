using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>An HTTP method that an access rule allows.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<ApiKeyMethod>))]
public readonly struct ApiKeyMethod(string value) : IOpenEnum<ApiKeyMethod>
{
    /// <summary>Allows <c>GET</c>: reading.</summary>
    public static ApiKeyMethod Get => new("get");

    /// <summary>Allows <c>POST</c>: creating, and other actions.</summary>
    public static ApiKeyMethod Post => new("post");

    /// <summary>Allows <c>PUT</c>: replacing.</summary>
    public static ApiKeyMethod Put => new("put");

    /// <summary>Allows <c>PATCH</c>: updating.</summary>
    public static ApiKeyMethod Patch => new("patch");

    /// <summary>Allows <c>DELETE</c>: deleting.</summary>
    public static ApiKeyMethod Delete => new("delete");

    /// <summary>Allows <c>HEAD</c>: checking whether a resource exists.</summary>
    public static ApiKeyMethod Head => new("head");

    /// <summary>Allows <c>OPTIONS</c>: querying the supported methods.</summary>
    public static ApiKeyMethod Options => new("options");

    /// <summary>Allows every method.</summary>
    public static ApiKeyMethod All => new("*");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static ApiKeyMethod IOpenEnum<ApiKeyMethod>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(ApiKeyMethod left, ApiKeyMethod right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(ApiKeyMethod left, ApiKeyMethod right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ApiKeyMethod other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApiKeyMethod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

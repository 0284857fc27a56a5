using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a rule lets a key do with a resource.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<ApiKeyMethod>))]
public readonly record struct ApiKeyMethod(string Value) : IOpenEnum<ApiKeyMethod>
{
    /// <summary>To read.</summary>
    public static ApiKeyMethod Get => new("get");

    /// <summary>To create, and whatever else is a <c>POST</c>.</summary>
    public static ApiKeyMethod Post => new("post");

    /// <summary>To replace.</summary>
    public static ApiKeyMethod Put => new("put");

    /// <summary>To change.</summary>
    public static ApiKeyMethod Patch => new("patch");

    /// <summary>To delete.</summary>
    public static ApiKeyMethod Delete => new("delete");

    /// <summary>To ask whether it is there.</summary>
    public static ApiKeyMethod Head => new("head");

    /// <summary>To ask what is possible.</summary>
    public static ApiKeyMethod Options => new("options");

    /// <summary>Everything.</summary>
    public static ApiKeyMethod All => new("*");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static ApiKeyMethod IOpenEnum<ApiKeyMethod>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(ApiKeyMethod other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

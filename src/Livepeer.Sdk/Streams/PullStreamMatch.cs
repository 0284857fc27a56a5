using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>By what an existing pull stream is found.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<PullStreamMatch>))]
public readonly record struct PullStreamMatch(string Value) : IOpenEnum<PullStreamMatch>
{
    /// <summary>By the address that it is fetched from.</summary>
    public static PullStreamMatch Source => new("pull.source");

    /// <summary>By its creator.</summary>
    public static PullStreamMatch CreatorId => new("creatorId");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static PullStreamMatch IOpenEnum<PullStreamMatch>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PullStreamMatch other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

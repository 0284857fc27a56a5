using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The property by which an existing pull stream is found.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<PullStreamMatch>))]
public readonly struct PullStreamMatch(string value) : IOpenEnum<PullStreamMatch>
{
    /// <summary>Finds the stream by the URL that it is pulled from.</summary>
    public static PullStreamMatch Source => new("pull.source");

    /// <summary>Finds the stream by its creator.</summary>
    public static PullStreamMatch CreatorId => new("creatorId");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static PullStreamMatch IOpenEnum<PullStreamMatch>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(PullStreamMatch left, PullStreamMatch right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(PullStreamMatch left, PullStreamMatch right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PullStreamMatch other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PullStreamMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The property by which an existing pull stream is found.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<PullStreamKey>))]
public readonly struct PullStreamKey(string value) : IOpenEnum<PullStreamKey>
{
    /// <summary>Finds the stream by the URL that it is pulled from.</summary>
    public static PullStreamKey Source => new("pull.source");

    /// <summary>Finds the stream by its creator.</summary>
    public static PullStreamKey CreatorId => new("creatorId");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static PullStreamKey IOpenEnum<PullStreamKey>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(PullStreamKey left, PullStreamKey right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(PullStreamKey left, PullStreamKey right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PullStreamKey other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PullStreamKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

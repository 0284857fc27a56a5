using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The type of a track.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<TrackType>))]
public readonly struct TrackType(string value) : IOpenEnum<TrackType>
{
    /// <summary>A video track.</summary>
    public static TrackType Video => new("video");

    /// <summary>An audio track.</summary>
    public static TrackType Audio => new("audio");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static TrackType IOpenEnum<TrackType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(TrackType left, TrackType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(TrackType left, TrackType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TrackType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TrackType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

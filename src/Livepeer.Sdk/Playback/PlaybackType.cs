using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The type of content that is played.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<PlaybackType>))]
public readonly struct PlaybackType(string value) : IOpenEnum<PlaybackType>
{
    /// <summary>A live stream.</summary>
    public static PlaybackType Live => new("live");

    /// <summary>An asset.</summary>
    public static PlaybackType Vod => new("vod");

    /// <summary>The recording of a session, found by the ID of the session.</summary>
    public static PlaybackType Recording => new("recording");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static PlaybackType IOpenEnum<PlaybackType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(PlaybackType left, PlaybackType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(PlaybackType left, PlaybackType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PlaybackType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlaybackType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

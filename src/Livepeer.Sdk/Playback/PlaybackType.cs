using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What is to be watched.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<PlaybackType>))]
public readonly record struct PlaybackType(string Value) : IOpenEnum<PlaybackType>
{
    /// <summary>A stream.</summary>
    public static PlaybackType Live => new("live");

    /// <summary>An asset.</summary>
    public static PlaybackType Vod => new("vod");

    /// <summary>A recording of a session, found by the ID of the session.</summary>
    public static PlaybackType Recording => new("recording");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static PlaybackType IOpenEnum<PlaybackType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PlaybackType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

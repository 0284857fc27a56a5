using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a track holds.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<TrackType>))]
public readonly record struct TrackType(string Value) : IOpenEnum<TrackType>
{
    /// <summary>Picture.</summary>
    public static TrackType Video => new("video");

    /// <summary>Sound.</summary>
    public static TrackType Audio => new("audio");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static TrackType IOpenEnum<TrackType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(TrackType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

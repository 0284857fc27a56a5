using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The H.264 profile of a rendition.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<H264Profile>))]
public readonly record struct H264Profile(string Value) : IOpenEnum<H264Profile>
{
    /// <summary>Baseline.</summary>
    public static H264Profile Baseline => new("H264Baseline");

    /// <summary>Main.</summary>
    public static H264Profile Main => new("H264Main");

    /// <summary>High.</summary>
    public static H264Profile High => new("H264High");

    /// <summary>Constrained high: what the server chooses by itself.</summary>
    public static H264Profile ConstrainedHigh => new("H264ConstrainedHigh");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static H264Profile IOpenEnum<H264Profile>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(H264Profile other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

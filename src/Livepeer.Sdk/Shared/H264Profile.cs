using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The H.264 profile of a rendition.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<H264Profile>))]
public readonly struct H264Profile(string value) : IOpenEnum<H264Profile>
{
    /// <summary>Baseline.</summary>
    public static H264Profile Baseline => new("H264Baseline");

    /// <summary>Main.</summary>
    public static H264Profile Main => new("H264Main");

    /// <summary>High.</summary>
    public static H264Profile High => new("H264High");

    /// <summary>Constrained High, the default of the server.</summary>
    public static H264Profile ConstrainedHigh => new("H264ConstrainedHigh");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static H264Profile IOpenEnum<H264Profile>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(H264Profile left, H264Profile right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(H264Profile left, H264Profile right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(H264Profile other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is H264Profile other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The encoder of a rendition.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<VideoEncoder>))]
public readonly record struct VideoEncoder(string Value) : IOpenEnum<VideoEncoder>
{
    /// <summary>H.264 (AVC).</summary>
    public static VideoEncoder H264 => new("H.264");

    /// <summary>H.265 (HEVC).</summary>
    public static VideoEncoder Hevc => new("HEVC");

    /// <summary>VP8.</summary>
    public static VideoEncoder Vp8 => new("VP8");

    /// <summary>VP9.</summary>
    public static VideoEncoder Vp9 => new("VP9");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static VideoEncoder IOpenEnum<VideoEncoder>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(VideoEncoder other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

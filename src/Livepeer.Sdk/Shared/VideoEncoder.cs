using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The video encoder of a rendition.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<VideoEncoder>))]
public readonly struct VideoEncoder(string value) : IOpenEnum<VideoEncoder>
{
    /// <summary>H.264 (AVC).</summary>
    public static VideoEncoder H264 => new("H.264");

    /// <summary>H.265 (HEVC).</summary>
    public static VideoEncoder Hevc => new("HEVC");

    /// <summary>VP8.</summary>
    public static VideoEncoder Vp8 => new("VP8");

    /// <summary>VP9.</summary>
    public static VideoEncoder Vp9 => new("VP9");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static VideoEncoder IOpenEnum<VideoEncoder>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(VideoEncoder left, VideoEncoder right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(VideoEncoder left, VideoEncoder right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(VideoEncoder other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VideoEncoder other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The format of a playback source.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<PlaybackSourceType>))]
public readonly struct PlaybackSourceType(string value) : IOpenEnum<PlaybackSourceType>
{
    /// <summary>HLS, which all players support.</summary>
    public static PlaybackSourceType Hls => new("html5/application/vnd.apple.mpegurl");

    /// <summary>A rendition as an MP4 file. Only for short videos, and for those that MP4 was requested for.</summary>
    public static PlaybackSourceType Mp4 => new("html5/video/mp4");

    /// <summary>WebRTC (WHEP), with the lowest latency. Only for live streams.</summary>
    public static PlaybackSourceType WebRtc => new("html5/video/h264");

    /// <summary>FLV. Only for live streams of accounts that participate in an experiment.</summary>
    public static PlaybackSourceType Flv => new("video/x-flv");

    /// <summary>A JPEG image of a broadcast, which is updated in place.</summary>
    public static PlaybackSourceType Jpeg => new("image/jpeg");

    /// <summary>A PNG image of a broadcast, which is updated in place.</summary>
    public static PlaybackSourceType Png => new("image/png");

    /// <summary>A WebVTT track of thumbnails for a seek bar. See <see cref="Livepeer.Sdk.ThumbnailTrack"/>.</summary>
    public static PlaybackSourceType ThumbnailTrack => new("text/vtt");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static PlaybackSourceType IOpenEnum<PlaybackSourceType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(PlaybackSourceType left, PlaybackSourceType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(PlaybackSourceType left, PlaybackSourceType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PlaybackSourceType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlaybackSourceType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

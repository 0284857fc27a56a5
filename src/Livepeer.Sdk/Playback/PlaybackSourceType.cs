using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a player finds at an address.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<PlaybackSourceType>))]
public readonly record struct PlaybackSourceType(string Value) : IOpenEnum<PlaybackSourceType>
{
    /// <summary>HLS, for every player: the renditions and the segments they are cut into.</summary>
    public static PlaybackSourceType Hls => new("html5/application/vnd.apple.mpegurl");

    /// <summary>One rendition as a file. Only of short videos, and of those that were asked for it.</summary>
    public static PlaybackSourceType Mp4 => new("html5/video/mp4");

    /// <summary>WebRTC (WHEP), with the least delay. Only live.</summary>
    public static PlaybackSourceType WebRtc => new("html5/video/h264");

    /// <summary>FLV. Only live, and only for accounts that take part in an experiment.</summary>
    public static PlaybackSourceType Flv => new("video/x-flv");

    /// <summary>A picture of a broadcast, replaced in place as time passes.</summary>
    public static PlaybackSourceType Jpeg => new("image/jpeg");

    /// <summary>A picture of a broadcast, replaced in place as time passes.</summary>
    public static PlaybackSourceType Png => new("image/png");

    /// <summary>A list (WebVTT) of small pictures of a video, for a seek bar: see <see cref="Livepeer.Sdk.ThumbnailTrack"/>.</summary>
    public static PlaybackSourceType ThumbnailTrack => new("text/vtt");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static PlaybackSourceType IOpenEnum<PlaybackSourceType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PlaybackSourceType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

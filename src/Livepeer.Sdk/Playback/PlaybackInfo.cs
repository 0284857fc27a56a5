using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Describes how a stream, an asset or a recording can be played.</summary>
public class PlaybackInfo
{
    /// <summary>Gets or sets the type of the content.</summary>
    [JsonPropertyName("type")]
    public PlaybackType? Type { get; set; }

    /// <summary>Gets or sets the sources and the playback policy.</summary>
    [JsonPropertyName("meta")]
    public PlaybackMeta? Meta { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Gets a value that indicates whether a broadcast is in progress.</summary>
    [JsonIgnore]
    public bool IsLive => Meta?.Live == 1;

    /// <summary>Gets the HLS source, which every player supports, or <see langword="null"/> if there is none.</summary>
    [JsonIgnore]
    public PlaybackSource? Hls => Find(PlaybackSourceType.Hls);

    /// <summary>Gets the WebRTC source, which has the lowest latency, or <see langword="null"/> if nothing is live.</summary>
    [JsonIgnore]
    public PlaybackSource? WebRtc => Find(PlaybackSourceType.WebRtc);

    /// <summary>Gets the MP4 files, highest resolution first. Only short videos have them, and those that MP4 was requested for.</summary>
    [JsonIgnore]
    public IReadOnlyList<PlaybackSource> Mp4 =>
        [.. Sources.Where(source => source.Type == PlaybackSourceType.Mp4).OrderByDescending(source => source.Height ?? 0)];

    /// <summary>Gets an image of the broadcast, which is updated in place. To bypass caches, add a changing parameter to its URL.</summary>
    [JsonIgnore]
    public PlaybackSource? Thumbnail => Find(PlaybackSourceType.Jpeg) ?? Find(PlaybackSourceType.Png);

    /// <summary>Gets the track of thumbnails for a seek bar: see <see cref="PlaybackClient.GetThumbnailsAsync"/>.</summary>
    [JsonIgnore]
    public PlaybackSource? Thumbnails => Find(PlaybackSourceType.ThumbnailTrack);

    /// <summary>
    /// Gets the recording of the broadcast in progress, or <see langword="null"/> if it was not requested with
    /// <see cref="GetPlaybackOptions.IncludeRecordings"/>.
    /// </summary>
    [JsonIgnore]
    public PlaybackSource? Dvr => Meta?.DvrPlayback?.FirstOrDefault();

    private IEnumerable<PlaybackSource> Sources => Meta?.Sources ?? [];

    /// <summary>Gets the MP4 file for a height: the highest one that does not exceed it, or the lowest one if all do.</summary>
    /// <param name="maxHeight">The maximum height, in pixels.</param>
    /// <returns>The file, or <see langword="null"/> if there is none.</returns>
    public PlaybackSource? GetMp4(int maxHeight) => Mp4 switch
    {
        [] => null,
        var files => files.FirstOrDefault(source => source.Height <= maxHeight) ?? files[^1],
    };

    /// <summary>
    /// Creates a copy in which the URL of every source has a viewer's token: see <see cref="PlaybackSource.WithToken"/>. Players that can
    /// send a header should: see <see cref="PlaybackHeader.ForToken"/>.
    /// </summary>
    /// <param name="token">The token, created by <see cref="PlaybackTokenIssuer"/> or <see cref="PlaybackToken.Create"/>.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">A source has no valid URL.</exception>
    public PlaybackInfo WithToken(string token)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        return With(source => source.WithToken(token));
    }

    /// <summary>
    /// Creates a copy in which the URL of every source has a viewer's access key: see <see cref="PlaybackSource.WithAccessKey"/>. Players
    /// that can send a header should: see <see cref="PlaybackHeader.ForAccessKey"/>.
    /// </summary>
    /// <param name="accessKey">The access key.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException"><paramref name="accessKey"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">A source has no valid URL.</exception>
    public PlaybackInfo WithAccessKey(string accessKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accessKey);
        return With(source => source.WithAccessKey(accessKey));
    }

    private PlaybackInfo With(Func<PlaybackSource, PlaybackSource> change)
    {
        var copy = (PlaybackInfo)MemberwiseClone();
        copy.Meta = Meta?.With(change);
        return copy;
    }

    private PlaybackSource? Find(PlaybackSourceType type) => Sources.FirstOrDefault(source => source.Type == type);
}

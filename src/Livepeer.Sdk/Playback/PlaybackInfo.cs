using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>How a stream, an asset or a recording can be played.</summary>
public class PlaybackInfo
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("type")]
    public PlaybackType? Type { get; set; }

    /// <summary>The ways to watch, and who may.</summary>
    [JsonPropertyName("meta")]
    public PlaybackMeta? Meta { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Whether a broadcast is under way.</summary>
    [JsonIgnore]
    public bool IsLive => Meta?.Live == 1;

    /// <summary>Gets the HLS source, which every player supports, or <see langword="null"/> if there is none.</summary>
    [JsonIgnore]
    public PlaybackSource? Hls => Find(PlaybackSourceType.Hls);

    /// <summary>Gets the WebRTC source, which has the lowest latency, or <see langword="null"/> if nothing is live.</summary>
    [JsonIgnore]
    public PlaybackSource? WebRtc => Find(PlaybackSourceType.WebRtc);

    /// <summary>The files, the highest picture first. Only short videos have them, and those that were asked for.</summary>
    [JsonIgnore]
    public IReadOnlyList<PlaybackSource> Mp4 =>
        [.. Sources.Where(source => source.Type == PlaybackSourceType.Mp4).OrderByDescending(source => source.Height ?? 0)];

    /// <summary>A picture of the broadcast, replaced in place: add something to its address that changes, lest a cache answer.</summary>
    [JsonIgnore]
    public PlaybackSource? Thumbnail => Find(PlaybackSourceType.Jpeg) ?? Find(PlaybackSourceType.Png);

    /// <summary>The list of small pictures for a seek bar: see <see cref="PlaybackClient.GetThumbnailsAsync"/>.</summary>
    [JsonIgnore]
    public PlaybackSource? Thumbnails => Find(PlaybackSourceType.ThumbnailTrack);

    /// <summary>
    /// The recording of the broadcast under way; null unless asked for by <see cref="GetPlaybackOptions.IncludeRecordings"/>.
    /// </summary>
    [JsonIgnore]
    public PlaybackSource? Dvr => Meta?.DvrPlayback?.FirstOrDefault();

    private IEnumerable<PlaybackSource> Sources => Meta?.Sources ?? [];

    /// <summary>The file that fits a picture: the highest that is not higher, or the lowest where all are.</summary>
    /// <param name="maxHeight">The height in pixels.</param>
    /// <returns>The file, or <see langword="null"/> if there is none.</returns>
    public PlaybackSource? Mp4For(int maxHeight) => Mp4 switch
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

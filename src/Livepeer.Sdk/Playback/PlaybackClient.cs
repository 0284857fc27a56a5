using System.Globalization;
using System.Text;
using Livepeer.Sdk.Downloads;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The client for playback: how streams, assets and recordings can be played.</summary>
/// <remarks>
/// Every method throws an <see cref="ArgumentException"/> for invalid arguments before anything is sent, a
/// <see cref="LivepeerApiException"/> if the server refuses, a <see cref="LivepeerConnectionException"/> or
/// <see cref="LivepeerTimeoutException"/> if it can't be reached or does not respond, and an <see cref="OperationCanceledException"/> if
/// the caller cancels.
/// </remarks>
public class PlaybackClient
{
    private const string Player = "https://lvpr.tv";

    /// <summary>A day of video with a thumbnail every second takes about half of it.</summary>
    private const long MaxTrackSize = 16 * 1024 * 1024;

    private readonly IPlaybackApi _api;
    private readonly LivepeerConnection _connection;

    internal PlaybackClient(LivepeerConnection connection)
    {
        _api = connection.Api<IPlaybackApi>();
        _connection = connection;
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected PlaybackClient()
    {
        _api = null!;
        _connection = null!;
    }

    /// <summary>
    /// Gets how something can be played. This is <c>GET /playback/{id}</c>. The server caches its responses for two minutes, 404s
    /// included: do not call this before the asset is ready.
    /// </summary>
    /// <param name="id">
    /// A playback ID; or the ID of a session for its recording, the content ID (CID) of a video on IPFS, the ID of an attestation. Not
    /// the ID of an asset or a stream.
    /// </param>
    /// <param name="options">What to include.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The sources, and the playback policy.</returns>
    /// <exception cref="LivepeerValidationException">The asset is not ready for playback.</exception>
    /// <exception cref="LivepeerNotFoundException">Nothing with the ID can be played.</exception>
    public virtual Task<PlaybackInfo> GetAsync(
        string id, GetPlaybackOptions? options = null, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), options ?? GetPlaybackOptions.Default, cancellationToken);

    /// <summary>Gets the thumbnails for a seek bar: their track, without the API key, from where the server says.</summary>
    /// <param name="source">The track: <see cref="PlaybackInfo.Thumbnails"/>, with a viewer's token if one is needed.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The thumbnails and their times.</returns>
    /// <exception cref="ArgumentException"><paramref name="source"/> has no http or https URL.</exception>
    /// <exception cref="LivepeerException">There is no valid track at the URL, or it has more than 16 MiB.</exception>
    public virtual async Task<ThumbnailTrack> GetThumbnailsAsync(PlaybackSource source, CancellationToken cancellationToken = default)
    {
        string url = Guard.Url(Guard.Body(source).Url, ["https", "http"], nameof(source));
        using var text = new MemoryStream();
        await Downloader.RunAsync(_connection, url, new DownloadTarget(text, maxLength: MaxTrackSize), null, cancellationToken)
            .ConfigureAwait(false);
        try
        {
            return ThumbnailTrack.Parse(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length), url);
        }
        catch (FormatException exception)
        {
            throw new LivepeerException("The response is not a thumbnail track.", exception);
        }
    }

    /// <summary>Gets the URL of Livepeer's player for an <c>iframe</c>. Makes no call.</summary>
    /// <param name="playbackId">The playback ID.</param>
    /// <param name="options">Options for the player.</param>
    /// <returns>The URL.</returns>
    /// <exception cref="ArgumentException"><paramref name="playbackId"/> is not a valid ID.</exception>
    public virtual Uri GetEmbedUrl(string playbackId, EmbedOptions? options = null)
    {
        options ??= EmbedOptions.Default;
        var url = new StringBuilder($"{Player}?v={Guard.Id(playbackId)}");
        Add("autoplay", Text(options.Autoplay));
        Add("muted", Text(options.Muted));
        Add("loop", Text(options.Loop));
        Add("constant", Text(options.ConstantPlaybackRate));
        Add("lowLatency", options.Latency switch { EmbedLatency.Off => "false", EmbedLatency.Force => "force", _ => null });
        Add("clipLength", options.ClipLength?.TotalSeconds.ToString("0", CultureInfo.InvariantCulture));
        return new Uri(url.ToString());

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                url.Append('&').Append(name).Append('=').Append(value);
            }
        }

        static string? Text(bool? value) => value switch { true => "true", false => "false", _ => null };
    }
}

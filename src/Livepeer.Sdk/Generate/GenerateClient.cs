using Livepeer.Sdk.Downloads;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Images, videos and texts by AI.</summary>
/// <remarks>
/// <para>
/// A call may take minutes: <see cref="LivepeerOptions.GenerationTimeout"/> limits it. The server takes 20 calls a minute from an
/// account; those above wait, as it asks, and are sent again, or end with a <see cref="LivepeerRateLimitException"/>. No other
/// failure is repeated: each run costs.
/// </para>
/// <para>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </para>
/// </remarks>
public class GenerateClient
{
    private readonly IGenerateApi _api;
    private readonly LivepeerConnection _connection;

    internal GenerateClient(LivepeerConnection connection)
    {
        _api = connection.Api<IGenerateApi>();
        _connection = connection;
    }

    /// <summary>For fakes: every member can be overridden.</summary>
    protected GenerateClient()
    {
        _api = null!;
        _connection = null!;
    }

    /// <summary>Makes images of words: <c>POST /generate/text-to-image</c>.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The images.</returns>
    public virtual Task<GeneratedMedia> TextToImageAsync(TextToImageRequest request, CancellationToken cancellationToken = default) =>
        _api.TextToImageAsync(Guard.Body(request), cancellationToken);

    /// <summary>Changes an image by words: <c>POST /generate/image-to-image</c>.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The images.</returns>
    public virtual Task<GeneratedMedia> ImageToImageAsync(ImageToImageRequest request, CancellationToken cancellationToken = default) =>
        _api.ImageToImageAsync(Guard.Body(request), cancellationToken);

    /// <summary>Makes a video of an image: <c>POST /generate/image-to-video</c>.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The video.</returns>
    public virtual Task<GeneratedMedia> ImageToVideoAsync(ImageToVideoRequest request, CancellationToken cancellationToken = default) =>
        _api.ImageToVideoAsync(Guard.Body(request), cancellationToken);

    /// <summary>Makes an image larger: <c>POST /generate/upscale</c>.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The image.</returns>
    public virtual Task<GeneratedMedia> UpscaleAsync(UpscaleRequest request, CancellationToken cancellationToken = default) =>
        _api.UpscaleAsync(Guard.Body(request), cancellationToken);

    /// <summary>Writes down what is said: <c>POST /generate/audio-to-text</c>.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The text.</returns>
    public virtual Task<AudioTranscript> AudioToTextAsync(AudioToTextRequest request, CancellationToken cancellationToken = default) =>
        _api.AudioToTextAsync(Guard.Body(request), cancellationToken);

    /// <summary>Finds things in an image: <c>POST /generate/segment-anything-2</c>.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The masks.</returns>
    public virtual Task<SegmentationMasks> SegmentImageAsync(SegmentImageRequest request, CancellationToken cancellationToken = default) =>
        _api.SegmentImageAsync(Guard.Body(request), cancellationToken);

    /// <summary>Asks a language model: <c>POST /generate/llm</c>.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer.</returns>
    public virtual Task<LlmAnswer> AskLlmAsync(LlmRequest request, CancellationToken cancellationToken = default) =>
        _api.AskLlmAsync(Guard.Body(request), cancellationToken);

    /// <summary>
    /// Downloads a file that was generated, without the key: it is on another host. A break is taken up where it happened, by range
    /// requests.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="destination">Where the bytes go, from its position on. Stays open.</param>
    /// <param name="options">How to download; as <see cref="DownloadOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>How much it was.</returns>
    /// <exception cref="LivepeerException">The address is not https, or the file changed meanwhile and the stream can't seek.</exception>
    /// <exception cref="LivepeerConnectionException">It broke off more often in a row than <see cref="DownloadOptions.MaxRetries"/>.</exception>
    public virtual Task<DownloadResult> DownloadAsync(
        GeneratedFile file, Stream destination, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        string address = Address(file);
        DownloadDestination.Check(destination);
        return Downloader.RunAsync(_connection, address, new DownloadTarget(destination), options, cancellationToken);
    }

    /// <summary>
    /// Downloads a file that was generated into a file, without the key. Until it is complete it is called as the file with <c>.part</c>
    /// behind its name; if the process ends before, the next call with the same path continues there.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Where the file is to be. Its directory must exist.</param>
    /// <param name="options">How to download; as <see cref="DownloadOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels the download. What has come stays, for the next call.</param>
    /// <returns>How much it was.</returns>
    /// <exception cref="LivepeerException">The address is not https.</exception>
    /// <exception cref="LivepeerConnectionException">It broke off more often in a row than <see cref="DownloadOptions.MaxRetries"/>.</exception>
    /// <exception cref="IOException">The file is there already and not to be replaced, or can't be written.</exception>
    public virtual Task<DownloadResult> DownloadFileAsync(
        GeneratedFile file, string path, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        string address = Address(file);
        DownloadDestination.Check(path, options);
        return Downloader.RunAsync(_connection, address, path, null, options, cancellationToken);
    }

    private static string Address(GeneratedFile file) =>
        Guard.Body(file).Url is { Length: > 0 } address ? address : throw new ArgumentException("The file has no address.", nameof(file));
}

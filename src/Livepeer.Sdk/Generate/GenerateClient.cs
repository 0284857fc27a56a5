using System.Runtime.Versioning;
using Livepeer.Sdk.Downloads;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Generates images, videos and text with AI models.</summary>
/// <remarks>
/// <para>
/// A call may take minutes; <see cref="LivepeerOptions.GenerationTimeout"/> limits it. The server accepts 20 calls per minute and account.
/// Calls above the limit are retried after the delay that the server requests, or fail with a <see cref="LivepeerRateLimitException"/>.
/// Other failures are retried only if the server provably did not execute the request, since each run is charged.
/// </para>
/// <para>
/// All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent, <see cref="LivepeerApiException"/>
/// if the server rejects the request, <see cref="LivepeerConnectionException"/> or <see cref="LivepeerTimeoutException"/> if it cannot be
/// reached or does not respond in time, and <see cref="OperationCanceledException"/> if the operation is canceled.
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

    /// <summary>Initializes a new instance for mocking.</summary>
    protected GenerateClient()
    {
        _api = null!;
        _connection = null!;
    }

    /// <summary>Generates images from a prompt. This is <c>POST /generate/text-to-image</c>.</summary>
    /// <param name="request">The parameters of the generation.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The images.</returns>
    public virtual Task<GeneratedMedia> TextToImageAsync(TextToImageRequest request, CancellationToken cancellationToken = default) =>
        _api.TextToImageAsync(Guard.Body(request), cancellationToken);

    /// <summary>Generates images from an image and a prompt. This is <c>POST /generate/image-to-image</c>.</summary>
    /// <param name="request">The parameters of the generation.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The images.</returns>
    public virtual Task<GeneratedMedia> ImageToImageAsync(ImageToImageRequest request, CancellationToken cancellationToken = default) =>
        _api.ImageToImageAsync(Guard.Body(request), cancellationToken);

    /// <summary>Generates a video from an image. This is <c>POST /generate/image-to-video</c>.</summary>
    /// <param name="request">The parameters of the generation.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The video.</returns>
    public virtual Task<GeneratedMedia> ImageToVideoAsync(ImageToVideoRequest request, CancellationToken cancellationToken = default) =>
        _api.ImageToVideoAsync(Guard.Body(request), cancellationToken);

    /// <summary>Upscales an image. This is <c>POST /generate/upscale</c>.</summary>
    /// <param name="request">The parameters of the generation.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The image.</returns>
    public virtual Task<GeneratedMedia> UpscaleAsync(UpscaleRequest request, CancellationToken cancellationToken = default) =>
        _api.UpscaleAsync(Guard.Body(request), cancellationToken);

    /// <summary>Transcribes audio. This is <c>POST /generate/audio-to-text</c>.</summary>
    /// <param name="request">The parameters of the generation.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The transcript.</returns>
    public virtual Task<AudioTranscript> AudioToTextAsync(AudioToTextRequest request, CancellationToken cancellationToken = default) =>
        _api.AudioToTextAsync(Guard.Body(request), cancellationToken);

    /// <summary>Segments an image. This is <c>POST /generate/segment-anything-2</c>.</summary>
    /// <param name="request">The parameters of the generation.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The masks.</returns>
    public virtual Task<SegmentationMasks> SegmentImageAsync(SegmentImageRequest request, CancellationToken cancellationToken = default) =>
        _api.SegmentImageAsync(Guard.Body(request), cancellationToken);

    /// <summary>Generates text with a language model. This is <c>POST /generate/llm</c>.</summary>
    /// <param name="request">The parameters of the generation.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The response of the model.</returns>
    public virtual Task<LlmResponse> GenerateTextAsync(LlmRequest request, CancellationToken cancellationToken = default) =>
        _api.GenerateTextAsync(Guard.Body(request), cancellationToken);

    /// <summary>
    /// Downloads a generated file to a stream. The key is not sent, since the file is on another host. Interrupted downloads are resumed
    /// with range requests.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="destination">The stream to write to, from its current position. It is not closed.</param>
    /// <param name="options">The download options, or <see langword="null"/> for the defaults of <see cref="DownloadOptions"/>.</param>
    /// <param name="cancellationToken">The token to cancel the download.</param>
    /// <returns>The result of the download.</returns>
    /// <exception cref="LivepeerException">
    /// The URL is not an HTTPS URL, or the file changed during the download and the stream is not seekable.
    /// </exception>
    /// <exception cref="LivepeerConnectionException">
    /// The download failed more than <see cref="DownloadOptions.MaxRetries"/> times in a row.
    /// </exception>
    public virtual Task<DownloadResult> DownloadAsync(
        GeneratedFile file, Stream destination, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        string url = GetUrl(file);
        DownloadDestination.Check(destination);
        return Downloader.RunAsync(_connection, url, new DownloadTarget(destination), options, cancellationToken);
    }

    /// <summary>
    /// Downloads a generated file to a local file. The key is not sent, since the file is on another host. Until the download is complete,
    /// the local file has the suffix <c>.part</c>, and a file with the suffix <c>.part.tag</c> records what it is a part of; if the process
    /// ends early, the next call with the same path resumes the download. A <c>.part</c> file without such a record is overwritten.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The path of the local file. Its directory must exist.</param>
    /// <param name="options">The download options, or <see langword="null"/> for the defaults of <see cref="DownloadOptions"/>.</param>
    /// <param name="cancellationToken">The token to cancel the download. The partial file is kept for the next call.</param>
    /// <returns>The result of the download.</returns>
    /// <exception cref="LivepeerException">The URL is not an HTTPS URL.</exception>
    /// <exception cref="LivepeerConnectionException">
    /// The download failed more than <see cref="DownloadOptions.MaxRetries"/> times in a row.
    /// </exception>
    /// <exception cref="IOException">The local file already exists and must not be overwritten, or cannot be written.</exception>
    /// <exception cref="PlatformNotSupportedException">The method is called in a browser.</exception>
    [UnsupportedOSPlatform("browser")]
    public virtual Task<DownloadResult> DownloadFileAsync(
        GeneratedFile file, string path, DownloadOptions? options = null, CancellationToken cancellationToken = default)
    {
        BrowserRules.RequireFiles(nameof(DownloadAsync));
        string url = GetUrl(file);
        DownloadDestination.Check(path, options);
        return Downloader.RunAsync(_connection, url, path, null, options, cancellationToken);
    }

    private static string GetUrl(GeneratedFile file) =>
        Guard.Body(file).Url is { Length: > 0 } url ? url : throw new ArgumentException("The file has no URL.", nameof(file));
}

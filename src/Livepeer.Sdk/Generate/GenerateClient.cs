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
    private readonly Downloads _downloads;

    internal GenerateClient(LivepeerConnection connection)
    {
        _api = connection.Api<IGenerateApi>();
        _downloads = new Downloads(connection);
    }

    /// <summary>For fakes: every member can be overridden.</summary>
    protected GenerateClient()
    {
        _api = null!;
        _downloads = null!;
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
    /// Fetches a file that was generated. The address belongs to another host, so no key goes there. A connection that breaks may
    /// leave a part of the file in the destination.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="destination">Where to write it. It is not disposed of.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is written.</returns>
    /// <exception cref="ArgumentException">The file has no address of the web.</exception>
    public virtual Task DownloadAsync(GeneratedFile file, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return _downloads.CopyAsync(Address(file), destination, cancellationToken);
    }

    /// <summary>
    /// Fetches a file that was generated into a file on disk, which appears only once it is whole and replaces one of the same name.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Where to write it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is written.</returns>
    /// <exception cref="ArgumentException">The file has no address of the web.</exception>
    public virtual Task DownloadToFileAsync(GeneratedFile file, string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return _downloads.SaveAsync(Address(file), path, cancellationToken);
    }

    private static Uri Address(GeneratedFile file) =>
        Uri.TryCreate(Guard.Body(file).Url, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http"
            ? address
            : throw new ArgumentException("The file has no address that begins with https:// or http://.", nameof(file));
}

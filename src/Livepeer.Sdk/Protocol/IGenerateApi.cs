using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The bare wire of AI generation. To be called, not implemented: it grows in minor versions. All but one of the requests travel as
/// forms.
/// </summary>
public interface IGenerateApi
{
    /// <summary><c>POST /generate/text-to-image</c>. 200.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The images.</returns>
    [Post("/generate/text-to-image")]
    Task<GeneratedMedia> TextToImageAsync([Body] TextToImageRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/image-to-image</c>. 200.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The images.</returns>
    [Post("/generate/image-to-image")]
    Task<GeneratedMedia> ImageToImageAsync([Body] ImageToImageRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/image-to-video</c>. 200.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The video.</returns>
    [Post("/generate/image-to-video")]
    Task<GeneratedMedia> ImageToVideoAsync([Body] ImageToVideoRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/upscale</c>. 200.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The image.</returns>
    [Post("/generate/upscale")]
    Task<GeneratedMedia> UpscaleAsync([Body] UpscaleRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/audio-to-text</c>. 200.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The text.</returns>
    [Post("/generate/audio-to-text")]
    Task<AudioTranscript> AudioToTextAsync([Body] AudioToTextRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/segment-anything-2</c>. 200.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The masks.</returns>
    [Post("/generate/segment-anything-2")]
    Task<SegmentationMasks> SegmentImageAsync([Body] SegmentImageRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/llm</c>. 200.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer.</returns>
    [Post("/generate/llm")]
    Task<LlmResponse> GenerateTextAsync([Body] LlmRequest request, CancellationToken cancellationToken);
}

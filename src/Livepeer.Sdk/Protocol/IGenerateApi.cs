using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for AI generation. Don't implement this interface: minor versions add members to it. All requests except one are
/// sent as forms.
/// </summary>
public interface IGenerateApi
{
    /// <summary><c>POST /generate/text-to-image</c>: see <see cref="GenerateClient.TextToImageAsync"/>. Responds with 200.</summary>
    [Post("/generate/text-to-image")]
    Task<GeneratedMedia> TextToImageAsync([Body] TextToImageRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/image-to-image</c>: see <see cref="GenerateClient.ImageToImageAsync"/>. Responds with 200.</summary>
    [Post("/generate/image-to-image")]
    Task<GeneratedMedia> ImageToImageAsync([Body] ImageToImageRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/image-to-video</c>: see <see cref="GenerateClient.ImageToVideoAsync"/>. Responds with 200.</summary>
    [Post("/generate/image-to-video")]
    Task<GeneratedMedia> ImageToVideoAsync([Body] ImageToVideoRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/upscale</c>: see <see cref="GenerateClient.UpscaleAsync"/>. Responds with 200.</summary>
    [Post("/generate/upscale")]
    Task<GeneratedMedia> UpscaleAsync([Body] UpscaleRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/audio-to-text</c>: see <see cref="GenerateClient.AudioToTextAsync"/>. Responds with 200.</summary>
    [Post("/generate/audio-to-text")]
    Task<AudioTranscript> AudioToTextAsync([Body] AudioToTextRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/segment-anything-2</c>: see <see cref="GenerateClient.SegmentImageAsync"/>. Responds with 200.</summary>
    [Post("/generate/segment-anything-2")]
    Task<SegmentationMasks> SegmentImageAsync([Body] SegmentImageRequest request, CancellationToken cancellationToken);

    /// <summary><c>POST /generate/llm</c>: see <see cref="GenerateClient.GenerateTextAsync"/>. Responds with 200.</summary>
    [Post("/generate/llm")]
    Task<LlmResponse> GenerateTextAsync([Body] LlmRequest request, CancellationToken cancellationToken);
}

using Livepeer.Sdk.Generate;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Specifies a video to generate from an image.</summary>
public sealed class ImageToVideoRequest : IMultipartRequest
{
    /// <summary>Gets the image.</summary>
    public required InputFile Image { get; init; }

    /// <summary>Gets the Hugging Face name of the model. The default is chosen by the server.</summary>
    /// <exception cref="ArgumentException">The name starts with a digit, which the server parses as a number and rejects.</exception>
    public string? ModelId { get; init => field = ModelNames.Validate(value, nameof(ModelId)); }

    /// <summary>Gets the height in pixels. The default is 576.</summary>
    public int? Height { get; init; }

    /// <summary>Gets the width in pixels. The default is 1024.</summary>
    public int? Width { get; init; }

    /// <summary>Gets the number of frames per second. The default is 6.</summary>
    public int? FrameRate { get; init; }

    /// <summary>Gets the amount of motion: higher values produce more motion. The default is 127.</summary>
    public int? MotionBucketId { get; init; }

    /// <summary>
    /// Gets the amount of noise to add to the image. More noise reduces the resemblance and increases the motion. The default is 0.02.
    /// </summary>
    public double? NoiseStrength { get; init; }

    /// <summary>
    /// Gets a value that indicates whether to check for offensive or harmful content. The default is <see langword="true"/>.
    /// </summary>
    public bool? SafetyCheck { get; init; }

    /// <summary>Gets the seed for reproducible results. The default is random.</summary>
    public long? Seed { get; init; }

    /// <summary>Gets the number of inference steps. More steps improve quality but take longer.</summary>
    public int? InferenceSteps { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .AddFile("image", Image)
            .AddText("model_id", ModelId)
            .AddNumber("height", Height)
            .AddNumber("width", Width)
            .AddNumber("fps", FrameRate)
            .AddNumber("motion_bucket_id", MotionBucketId)
            .AddNumber("noise_aug_strength", NoiseStrength)
            .AddFlag("safety_check", SafetyCheck)
            .AddNumber("seed", Seed)
            .AddNumber("num_inference_steps", InferenceSteps)
            .ToContent();
}

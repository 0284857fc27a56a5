using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Which video to make of an image.</summary>
public sealed class ImageToVideoRequest : IMultipartRequest
{
    /// <summary>The image.</summary>
    public required InputFile Image { get; init; }

    /// <summary>The model, by its name at Hugging Face; the server's own choice unless set.</summary>
    /// <exception cref="ArgumentException">The name begins with a digit: the server takes it for a number and refuses it.</exception>
    public string? ModelId { get; init => field = ModelNames.Check(value, nameof(ModelId)); }

    /// <summary>The height in pixels. The server's own choice is 576.</summary>
    public int? Height { get; init; }

    /// <summary>The width in pixels. The server's own choice is 1024.</summary>
    public int? Width { get; init; }

    /// <summary>How many frames a second. The server's own choice is 6.</summary>
    public int? FrameRate { get; init; }

    /// <summary>How much shall move: more for a higher number. The server's own choice is 127.</summary>
    public int? MotionBucketId { get; init; }

    /// <summary>
    /// How much noise to add to the image: more makes it less alike and moves more. The server's own choice is 0.02.
    /// </summary>
    public double? NoiseStrength { get; init; }

    /// <summary>Whether to check for what may offend or harm. Done unless false.</summary>
    public bool? SafetyCheck { get; init; }

    /// <summary>What to seed the chance with; anything unless set.</summary>
    public long? Seed { get; init; }

    /// <summary>How many steps to take: more take longer, for better images.</summary>
    public int? InferenceSteps { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .File("image", Image)
            .Text("model_id", ModelId)
            .Number("height", Height)
            .Number("width", Width)
            .Number("fps", FrameRate)
            .Number("motion_bucket_id", MotionBucketId)
            .Number("noise_aug_strength", NoiseStrength)
            .Flag("safety_check", SafetyCheck)
            .Number("seed", Seed)
            .Number("num_inference_steps", InferenceSteps)
            .ToContent();
}

using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>How to change an image by words.</summary>
public sealed class ImageToImageRequest : IMultipartRequest
{
    /// <summary>
    /// What it shall be, in words. One that begins with a number, which the server would take for that number and refuse, is
    /// sent with an invisible character in front.
    /// </summary>
    public required string Prompt { get; init; }

    /// <summary>The image.</summary>
    public required InputFile Image { get; init; }

    /// <summary>The model, by its name at Hugging Face; the server's own choice unless set.</summary>
    /// <exception cref="ArgumentException">The name begins with a digit: the server takes it for a number and refuses it.</exception>
    public string? ModelId { get; init => field = ModelNames.Check(value, nameof(ModelId)); }

    /// <summary>Models to adapt the model by (LoRA), by their names at Hugging Face, with their weights.</summary>
    public IReadOnlyDictionary<string, double>? Loras { get; init; }

    /// <summary>How far to go away from the image: 0 to 1. The server's own choice is 0.8.</summary>
    public double? Strength { get; init; }

    /// <summary>How closely to follow the words, at some cost to quality. The server's own choice is 7.5.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>How closely to follow the image. The server's own choice is 1.5.</summary>
    public double? ImageGuidanceScale { get; init; }

    /// <summary>What it shall not be, in words. Of no effect with a guidance scale below 1.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether to check for what may offend or harm. Done unless false.</summary>
    public bool? SafetyCheck { get; init; }

    /// <summary>What to seed the chance with; anything unless set.</summary>
    public long? Seed { get; init; }

    /// <summary>How many steps to take: more take longer, for better images.</summary>
    public int? InferenceSteps { get; init; }

    /// <summary>How many images to make; one unless set.</summary>
    public int? ImageCount { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .Prose("prompt", Prompt)
            .File("image", Image)
            .Text("model_id", ModelId)
            .Text("loras", LoraText.Of(Loras))
            .Number("strength", Strength)
            .Number("guidance_scale", GuidanceScale)
            .Number("image_guidance_scale", ImageGuidanceScale)
            .Prose("negative_prompt", NegativePrompt)
            .Flag("safety_check", SafetyCheck)
            .Number("seed", Seed)
            .Number("num_inference_steps", InferenceSteps)
            .Number("num_images_per_prompt", ImageCount)
            .ToContent();
}

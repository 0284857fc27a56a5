using Livepeer.Sdk.Generate;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Specifies images to generate from an image and a prompt.</summary>
public sealed class ImageToImageRequest : IMultipartRequest
{
    /// <summary>
    /// Gets the prompt. The server rejects prompts that start with a number, since it parses them as one; the SDK prefixes them with an
    /// invisible character.
    /// </summary>
    public required string Prompt { get; init; }

    /// <summary>Gets the image.</summary>
    public required InputFile Image { get; init; }

    /// <summary>Gets the Hugging Face name of the model. The default is chosen by the server.</summary>
    /// <exception cref="ArgumentException">The name starts with a digit, which the server parses as a number and rejects.</exception>
    public string? ModelId { get; init => field = ModelNames.Validate(value, nameof(ModelId)); }

    /// <summary>Gets the LoRA models to apply: their Hugging Face names and weights.</summary>
    public IReadOnlyDictionary<string, double>? Loras { get; init; }

    /// <summary>Gets how far the result may deviate from the image, from 0 to 1. The default is 0.8.</summary>
    public double? Strength { get; init; }

    /// <summary>Gets how closely to follow the prompt, at the cost of quality. The default is 7.5.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>Gets how closely to follow the image. The default is 1.5.</summary>
    public double? ImageGuidanceScale { get; init; }

    /// <summary>Gets the negative prompt. It has no effect if the guidance scale is less than 1.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>
    /// Gets a value that indicates whether to check for offensive or harmful content. The default is <see langword="true"/>.
    /// </summary>
    public bool? SafetyCheck { get; init; }

    /// <summary>Gets the seed for reproducible results. The default is random.</summary>
    public long? Seed { get; init; }

    /// <summary>Gets the number of inference steps. More steps improve quality but take longer.</summary>
    public int? InferenceSteps { get; init; }

    /// <summary>Gets the number of images to generate. The default is 1.</summary>
    public int? ImageCount { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .AddProse("prompt", Prompt)
            .AddFile("image", Image)
            .AddText("model_id", ModelId)
            .AddText("loras", LoraText.ToJson(Loras))
            .AddNumber("strength", Strength)
            .AddNumber("guidance_scale", GuidanceScale)
            .AddNumber("image_guidance_scale", ImageGuidanceScale)
            .AddProse("negative_prompt", NegativePrompt)
            .AddFlag("safety_check", SafetyCheck)
            .AddNumber("seed", Seed)
            .AddNumber("num_inference_steps", InferenceSteps)
            .AddNumber("num_images_per_prompt", ImageCount)
            .ToContent();
}

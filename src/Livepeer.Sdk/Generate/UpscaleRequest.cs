using Livepeer.Sdk.Generate;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Specifies an image to upscale.</summary>
public sealed class UpscaleRequest : IMultipartRequest
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
            .AddProse("prompt", Prompt)
            .AddFile("image", Image)
            .AddText("model_id", ModelId)
            .AddFlag("safety_check", SafetyCheck)
            .AddNumber("seed", Seed)
            .AddNumber("num_inference_steps", InferenceSteps)
            .ToContent();
}

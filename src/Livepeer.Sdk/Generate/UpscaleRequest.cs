using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>How to make an image larger.</summary>
public sealed class UpscaleRequest : IMultipartRequest
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

    /// <summary>Whether to check for what may offend or harm. Done unless false.</summary>
    public bool? SafetyCheck { get; init; }

    /// <summary>What to seed the chance with; anything unless set.</summary>
    public long? Seed { get; init; }

    /// <summary>How many steps to take: more take longer, for better images.</summary>
    public int? InferenceSteps { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .Prose("prompt", Prompt)
            .File("image", Image)
            .Text("model_id", ModelId)
            .Flag("safety_check", SafetyCheck)
            .Number("seed", Seed)
            .Number("num_inference_steps", InferenceSteps)
            .ToContent();
}

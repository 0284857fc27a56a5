using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies images to generate from a prompt.</summary>
public sealed class TextToImageRequest
{
    /// <summary>Gets the prompt.</summary>
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    /// <summary>Gets the Hugging Face name of the model. The default is chosen by the server.</summary>
    [JsonPropertyName("model_id")]
    public string? ModelId { get; init; }

    /// <summary>Gets the LoRA models to apply: their Hugging Face names and weights.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double>? Loras { get; init; }

    /// <summary>Gets the height in pixels. The default is 576.</summary>
    [JsonPropertyName("height")]
    public int? Height { get; init; }

    /// <summary>Gets the width in pixels. The default is 1024.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; init; }

    /// <summary>Gets how closely to follow the prompt, at the cost of quality. The default is 7.5.</summary>
    [JsonPropertyName("guidance_scale")]
    public double? GuidanceScale { get; init; }

    /// <summary>Gets the negative prompt. It has no effect if the guidance scale is less than 1.</summary>
    [JsonPropertyName("negative_prompt")]
    public string? NegativePrompt { get; init; }

    /// <summary>
    /// Gets a value that indicates whether to check for offensive or harmful content. The default is <see langword="true"/>.
    /// </summary>
    [JsonPropertyName("safety_check")]
    public bool? SafetyCheck { get; init; }

    /// <summary>Gets the seed for reproducible results. The default is random.</summary>
    [JsonPropertyName("seed")]
    public long? Seed { get; init; }

    /// <summary>Gets the number of inference steps. More steps improve quality but take longer.</summary>
    [JsonPropertyName("num_inference_steps")]
    public int? InferenceSteps { get; init; }

    /// <summary>Gets the number of images to generate. The default is 1.</summary>
    [JsonPropertyName("num_images_per_prompt")]
    public int? ImageCount { get; init; }

    [JsonInclude]
    [JsonPropertyName("loras")]
    internal string? LorasJson => LoraText.ToJson(Loras);
}

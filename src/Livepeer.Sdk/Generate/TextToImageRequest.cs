using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Which images to make of words.</summary>
public sealed class TextToImageRequest
{
    /// <summary>What it shall be, in words.</summary>
    [JsonPropertyName("prompt")]
    public required string Prompt { get; init; }

    /// <summary>The model, by its name at Hugging Face; the server's own choice unless set.</summary>
    [JsonPropertyName("model_id")]
    public string? ModelId { get; init; }

    /// <summary>Models to adapt the model by (LoRA), by their names at Hugging Face, with their weights.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double>? Loras { get; init; }

    /// <summary>The height in pixels. The server's own choice is 576.</summary>
    [JsonPropertyName("height")]
    public int? Height { get; init; }

    /// <summary>The width in pixels. The server's own choice is 1024.</summary>
    [JsonPropertyName("width")]
    public int? Width { get; init; }

    /// <summary>How closely to follow the words, at some cost to quality. The server's own choice is 7.5.</summary>
    [JsonPropertyName("guidance_scale")]
    public double? GuidanceScale { get; init; }

    /// <summary>What it shall not be, in words. Of no effect with a guidance scale below 1.</summary>
    [JsonPropertyName("negative_prompt")]
    public string? NegativePrompt { get; init; }

    /// <summary>Whether to check for what may offend or harm. Done unless false.</summary>
    [JsonPropertyName("safety_check")]
    public bool? SafetyCheck { get; init; }

    /// <summary>What to seed the chance with; anything unless set.</summary>
    [JsonPropertyName("seed")]
    public long? Seed { get; init; }

    /// <summary>How many steps to take: more take longer, for better images.</summary>
    [JsonPropertyName("num_inference_steps")]
    public int? InferenceSteps { get; init; }

    /// <summary>How many images to make; one unless set.</summary>
    [JsonPropertyName("num_images_per_prompt")]
    public int? ImageCount { get; init; }

    [JsonInclude]
    [JsonPropertyName("loras")]
    internal string? LorasOnWire => LoraText.Of(Loras);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What was found in an image: arrays in JSON, as text, for they are large and of a form that depends on the model.</summary>
public class SegmentationMasks
{
    /// <summary>The masks.</summary>
    [JsonPropertyName("masks")]
    public string? Masks { get; set; }

    /// <summary>How sure the model is of each mask.</summary>
    [JsonPropertyName("scores")]
    public string? Scores { get; set; }

    /// <summary>The raw values behind the masks, which a further request may take as <see cref="SegmentImageRequest.MaskInput"/>.</summary>
    [JsonPropertyName("logits")]
    public string? Logits { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

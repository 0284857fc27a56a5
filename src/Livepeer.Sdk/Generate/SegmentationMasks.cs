using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// Represents the result of a segmentation: JSON arrays as strings, since they are large and their shape depends on the model.
/// </summary>
public class SegmentationMasks
{
    /// <summary>Gets or sets the masks.</summary>
    [JsonPropertyName("masks")]
    public string? Masks { get; set; }

    /// <summary>Gets or sets the confidence score of each mask.</summary>
    [JsonPropertyName("scores")]
    public string? Scores { get; set; }

    /// <summary>
    /// Gets or sets the logits, which can be used as the <see cref="SegmentImageRequest.MaskInput"/> of another request.
    /// </summary>
    [JsonPropertyName("logits")]
    public string? Logits { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

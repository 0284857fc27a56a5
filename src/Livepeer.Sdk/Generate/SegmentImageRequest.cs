using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>What to look for in an image: by points, by a box, or by a mask.</summary>
public sealed class SegmentImageRequest : IMultipartRequest
{
    /// <summary>The image.</summary>
    public required InputFile Image { get; init; }

    /// <summary>The model, by its name at Hugging Face; the server's own choice unless set.</summary>
    /// <exception cref="ArgumentException">The name begins with a digit: the server takes it for a number and refuses it.</exception>
    public string? ModelId { get; init => field = ModelNames.Check(value, nameof(ModelId)); }

    /// <summary>Points of what is looked for, and of what is not.</summary>
    public IReadOnlyList<SegmentPoint>? Points { get; init; }

    /// <summary>A box around what is looked for.</summary>
    public SegmentBox? Box { get; init; }

    /// <summary>The logits of an answer before, as JSON.</summary>
    public string? MaskInput { get; init; }

    /// <summary>Whether to give three masks where it is not clear what is meant. Done unless false.</summary>
    public bool? MultipleMasks { get; init; }

    /// <summary>Whether masks are raw values instead of yes and no. Done unless false.</summary>
    public bool? ReturnLogits { get; init; }

    /// <summary>Whether the server is to scale pixels to the size of the model. Done unless false.</summary>
    public bool? NormalizeCoordinates { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .File("image", Image)
            .Text("model_id", ModelId)
            .Text("point_coords", SegmentPoint.Coordinates(Points))
            .Text("point_labels", SegmentPoint.Labels(Points))
            .Text("box", Box?.ToString())
            .Text("mask_input", MaskInput)
            .Flag("multimask_output", MultipleMasks)
            .Flag("return_logits", ReturnLogits)
            .Flag("normalize_coords", NormalizeCoordinates)
            .ToContent();
}

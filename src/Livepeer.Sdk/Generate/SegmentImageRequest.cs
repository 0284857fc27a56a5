using Livepeer.Sdk.Generate;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Specifies what to segment in an image: by points, a box, or a mask.</summary>
public sealed class SegmentImageRequest : IMultipartRequest
{
    /// <summary>Gets the image.</summary>
    public required InputFile Image { get; init; }

    /// <summary>Gets the Hugging Face name of the model. The default is chosen by the server.</summary>
    /// <exception cref="ArgumentException">The name starts with a digit, which the server parses as a number and rejects.</exception>
    public string? ModelId { get; init => field = ModelNames.Validate(value, nameof(ModelId)); }

    /// <summary>Gets the points inside or outside the object.</summary>
    public IReadOnlyList<SegmentPoint>? Points { get; init; }

    /// <summary>Gets the box around the object.</summary>
    public SegmentBox? Box { get; init; }

    /// <summary>Gets the logits of a previous response, as JSON.</summary>
    public string? MaskInput { get; init; }

    /// <summary>
    /// Gets a value that indicates whether to return three masks for ambiguous input. The default is <see langword="true"/>.
    /// </summary>
    public bool? MultipleMasks { get; init; }

    /// <summary>
    /// Gets a value that indicates whether to return raw values instead of binary masks. The default is <see langword="true"/>.
    /// </summary>
    public bool? ReturnLogits { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the server scales the coordinates to the size of the model. The default is
    /// <see langword="true"/>.
    /// </summary>
    public bool? NormalizeCoordinates { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .AddFile("image", Image)
            .AddText("model_id", ModelId)
            .AddText("point_coords", SegmentPoint.Coordinates(Points))
            .AddText("point_labels", SegmentPoint.Labels(Points))
            .AddText("box", Box?.ToString())
            .AddText("mask_input", MaskInput)
            .AddFlag("multimask_output", MultipleMasks)
            .AddFlag("return_logits", ReturnLogits)
            .AddFlag("normalize_coords", NormalizeCoordinates)
            .ToContent();
}

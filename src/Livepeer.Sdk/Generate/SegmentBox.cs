using System.Globalization;

namespace Livepeer.Sdk;

/// <summary>Represents a box in an image, in pixels from the left and the top.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The top edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The bottom edge.</param>
public readonly record struct SegmentBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Returns the box in the format of the API.</summary>
    /// <returns>A JSON array of the edges.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Left},{Top},{Right},{Bottom}]");
}

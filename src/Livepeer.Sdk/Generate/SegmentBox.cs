using System.Globalization;

namespace Livepeer.Sdk;

/// <summary>A box in an image, in pixels from the left and the top.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Top">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Bottom">Where it ends.</param>
public readonly record struct SegmentBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The box as the server reads it.</summary>
    /// <returns>Its corners, as a list in JSON.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Left},{Top},{Right},{Bottom}]");
}

using System.Globalization;

namespace Livepeer.Sdk;

/// <summary>Represents a point in an image.</summary>
/// <param name="X">The distance from the left in pixels.</param>
/// <param name="Y">The distance from the top in pixels.</param>
/// <param name="IsForeground"><see langword="true"/> if the point is inside the object; <see langword="false"/> if it is outside.</param>
public readonly record struct SegmentPoint(double X, double Y, bool IsForeground = true)
{
    internal static string? Coordinates(IReadOnlyList<SegmentPoint>? points) =>
        points is null
            ? null
            : $"[{string.Join(',', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"[{point.X},{point.Y}]")))}]";

    internal static string? Labels(IReadOnlyList<SegmentPoint>? points) =>
        points is null ? null : $"[{string.Join(',', points.Select(point => point.IsForeground ? '1' : '0'))}]";
}

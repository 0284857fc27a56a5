using System.Globalization;

namespace Livepeer.Sdk;

/// <summary>A point in an image.</summary>
/// <param name="X">Pixels from the left.</param>
/// <param name="Y">Pixels from the top.</param>
/// <param name="IsForeground">Whether it is a part of what is looked for; otherwise it is not.</param>
public readonly record struct SegmentPoint(double X, double Y, bool IsForeground = true)
{
    internal static string? Coordinates(IReadOnlyList<SegmentPoint>? points) =>
        points is null ? null : $"[{string.Join(',', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"[{point.X},{point.Y}]")))}]";

    internal static string? Labels(IReadOnlyList<SegmentPoint>? points) =>
        points is null ? null : $"[{string.Join(',', points.Select(point => point.IsForeground ? '1' : '0'))}]";
}

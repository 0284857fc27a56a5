using System.Globalization;

namespace Cli.Terminal;

/// <summary>Numbers as people read them.</summary>
internal static class Shown
{
    private static readonly string[] _units = ["B", "KB", "MB", "GB", "TB"];

    public static string Size(double? bytes)
    {
        if (bytes is not { } size)
        {
            return "";
        }

        int unit = 0;
        while (size >= 1000 && unit < _units.Length - 1)
        {
            size /= 1000;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{size:0.#} {_units[unit]}");
    }

    public static string Files(int count) => count == 1 ? "1 file" : string.Create(CultureInfo.InvariantCulture, $"{count} files");

    public static string Day(DateTimeOffset? instant) =>
        instant?.LocalDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Leaves out the middle of a long name: many begin alike, and the end tells the parts of a film apart.</summary>
    public static string Short(string? text, int width)
    {
        if (text is null || text.Length <= width)
        {
            return text ?? "";
        }

        int end = (width - 1) / 2;
        return string.Concat(text.AsSpan(0, width - 1 - end), "…", text.AsSpan(text.Length - end));
    }
}

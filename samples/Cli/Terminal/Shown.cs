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

    public static string Day(DateTimeOffset? instant) =>
        instant?.LocalDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The end of a long name matters least.</summary>
    public static string Short(string? text, int width) =>
        text is null ? "" : text.Length <= width ? text : string.Concat(text.AsSpan(0, width - 1), "…");
}

using System.Globalization;
using Shared;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Formats values for people.</summary>
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

    /// <summary>Returns a URL without the parts that may be secret: user info, query and fragment.</summary>
    public static string Url(string url)
    {
        // Uri does not parse queries for every scheme.
        if (!Uri.TryCreate(url.Split('?', '#')[0], UriKind.Absolute, out Uri? parsed))
        {
            return "a URL that can't be read";
        }

        string host = parsed.IsDefaultPort || parsed.Port < 0 ? parsed.Host : string.Create(CultureInfo.InvariantCulture, $"{parsed.Host}:{parsed.Port}");
        return $"{parsed.Scheme}://{host}{parsed.AbsolutePath}";
    }

    /// <summary>
    /// Cleans a name and omits its middle if it is too wide: many names start alike, and the end distinguishes the parts of a series.
    /// </summary>
    public static string Shorten(string? text, int width)
    {
        string clean = TerminalText.Clean(text);
        if (Width(clean) <= width)
        {
            return clean;
        }

        int[] starts = StringInfo.ParseCombiningCharacters(clean);
        int head = 0;
        while (Width(clean[..starts[head + 1]]) <= width - 1 - ((width - 1) / 2))
        {
            head++;
        }

        int tail = starts.Length;
        while (Width(clean[starts[tail - 1]..]) <= (width - 1) / 2)
        {
            tail--;
        }

        return string.Concat(clean.AsSpan(0, starts[head]), "…", tail == starts.Length ? "" : clean.AsSpan(starts[tail]));
    }

    /// <summary>Shortens a name or pads it with spaces.</summary>
    public static string Fit(string? text, int width)
    {
        string shortened = Shorten(text, width);
        return shortened + new string(' ', Math.Max(0, width - Width(shortened)));
    }

    // In terminal columns: Chinese and Japanese characters take two.
    private static int Width(string text) => new Segment(text).CellCount();
}

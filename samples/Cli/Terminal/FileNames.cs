using System.Globalization;
using System.Text;

namespace Cli.Terminal;

/// <summary>Creates file names from untrusted names, which must not lead out of the folder or have a special meaning.</summary>
internal static class FileNames
{
    // Leaves room, within the 255 bytes that file systems allow, for the suffix of an incomplete file.
    private const int MaxBytes = 200;

    private static readonly string[] _devices =
    [
        "CON", "PRN", "AUX", "NUL",
        .. Enumerable.Range(1, 9).SelectMany(number => (string[])[$"COM{number}", $"LPT{number}"]),
    ];

    /// <summary>Creates a name that is valid on all systems.</summary>
    public static string Create(string? name, string fallback, string extension)
    {
        string safe = string.Concat((name ?? "").EnumerateRunes().Select(rune => IsAllowed(rune) ? rune.ToString() : "_")).Trim(' ', '.', '-');
        string end = Path.GetExtension(safe) is { Length: > 0 and <= 10 } own ? own : extension;
        string start = safe.EndsWith(end, StringComparison.Ordinal) ? safe[..^end.Length].TrimEnd(' ', '.') : safe;
        start = Truncate(start, MaxBytes - Encoding.UTF8.GetByteCount(end)).TrimEnd(' ', '.');
        if (start.Length == 0)
        {
            return fallback + end;
        }

        // Windows opens a device by these names, whatever the extension.
        bool isDevice = _devices.Contains(start.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase);
        return (isDevice ? "_" : "") + start + end;
    }

    private static bool IsAllowed(Rune rune) => rune.Value is '.' or '-' or '_' or ' ' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Truncate(string text, int bytes)
    {
        int length = 0;
        foreach (int start in StringInfo.ParseCombiningCharacters(text).Append(text.Length))
        {
            if (Encoding.UTF8.GetByteCount(text.AsSpan(0, start)) > bytes)
            {
                break;
            }

            length = start;
        }

        return text[..length];
    }
}

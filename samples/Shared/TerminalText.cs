using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Shared;

/// <summary>
/// Makes text safe for a terminal. Names and messages come from servers and other users; a terminal would execute the control characters in
/// them: move the cursor, change the title, fake other output.
/// </summary>
internal static class TerminalText
{
    /// <summary>
    /// Replaces control characters, characters that reorder text and invalid UTF-16 by U+FFFD. Line breaks and tabs become spaces.
    /// </summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder(text?.Length ?? 0);
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            bool isSpace = rune.Value is '\t' or '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;
            clean.Append(isSpace ? new Rune(' ') : IsUnsafe(rune) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }

    /// <summary>Cleans the values that are interpolated into a template; the template itself is trusted.</summary>
    public static FormattableString Clean(FormattableString text) => FormattableStringFactory.Create(
        text.Format,
        [.. text.GetArguments().Select(value => value is null or sbyte or byte or short or int or long or float or double or decimal or DateTimeOffset or TimeSpan
            ? value
            : Clean(Convert.ToString(value, CultureInfo.InvariantCulture)))]);

    /// <summary>
    /// Escapes control characters inside the strings of a JSON text, and if asked for everything beyond ASCII, for terminals that have
    /// nothing else. The JSON keeps its meaning.
    /// </summary>
    public static string EscapeJson(string json, bool asciiOnly = false)
    {
        var escaped = new StringBuilder(json.Length);
        foreach (Rune rune in json.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' || !(IsUnsafe(rune) || (asciiOnly && !rune.IsAscii)))
            {
                escaped.Append(rune);
                continue;
            }

            foreach (char unit in rune.ToString())
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        return escaped.ToString();
    }

    // Zero-width joiners are part of words and of emoji.
    private static bool IsUnsafe(Rune rune) => Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D));
}

using System.Globalization;
using System.Text;

namespace Livepeer.Sdk;

/// <summary>Sanitizes text from a server for exception messages, logs and terminals.</summary>
internal static class ServerText
{
    /// <summary>
    /// Replaces control characters (including terminal escapes), characters that reorder text, and invalid UTF-16. Line breaks and tabs
    /// become spaces.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value switch
            {
                '\t' or '\n' or '\r' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029 => new Rune(' '),
                _ => IsUnsafe(rune) ? Rune.ReplacementChar : rune,
            });
        }

        return clean.ToString();
    }

    private static bool IsUnsafe(Rune rune) => Rune.IsControl(rune)
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D));
}

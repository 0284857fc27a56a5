using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Json;

/// <summary>Repairs JSON whose strings are not valid Unicode, such as a title that was truncated in the middle of an emoji.</summary>
internal static partial class JsonRepair
{
    /// <summary>Replaces bytes that are not UTF-8, and escapes of half a character, by the replacement character.</summary>
    public static string Apply(ReadOnlySpan<byte> json) => Apply(Encoding.UTF8.GetString(json));

    /// <summary>Replaces halves of characters, escaped or not, by the replacement character.</summary>
    public static string Apply(string json)
    {
        string valid = json.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? json : string.Concat(json.EnumerateRunes());
        return valid.Contains("\\u", StringComparison.Ordinal) ? EscapePattern().Replace(valid, ReplaceHalf) : valid;
    }

    private static string ReplaceHalf(Match match)
    {
        if (!match.Groups["high"].Success)
        {
            return match.Value;
        }

        int high = int.Parse(match.Groups["high"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return match.Groups["low"].Success || !char.IsSurrogate((char)high) ? match.Value : "\\ufffd";
    }

    /// <summary>
    /// An escape sequence: a UTF-16 code unit, together with its low surrogate if it is a high surrogate that has one; or any other.
    /// </summary>
    [GeneratedRegex(@"\\(?:[^u]|u(?<high>[dD][89abAB][0-9a-fA-F]{2})(?:\\u(?<low>[dD][c-fC-F][0-9a-fA-F]{2}))?|u(?<high>[0-9a-fA-F]{4}))")]
    private static partial Regex EscapePattern();
}

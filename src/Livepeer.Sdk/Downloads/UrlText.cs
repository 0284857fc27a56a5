using System.Buffers;
using System.Text;

namespace Livepeer.Sdk.Downloads;

/// <summary>
/// Handles URLs as text. <see cref="Uri"/> normalizes them (it turns <c>%7E</c> into <c>~</c>), which breaks signed URLs; here, only
/// characters that are invalid in URLs change.
/// </summary>
internal static class UrlText
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string SubDelimiters = "!$&'()*+,;=";
    private const string Slashes = "//";

    private static readonly SearchValues<char> _allowed = SearchValues.Create(Unreserved + SubDelimiters + ":@/?");
    private static readonly SearchValues<char> _schemeCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>
    /// Percent-encodes characters that RFC 3986 does not allow in a path, query or fragment. Valid percent-encodings are preserved; a
    /// <c>%</c> that does not begin one is encoded.
    /// </summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(_allowed))
        {
            return text.ToString();
        }

        var escaped = new StringBuilder(text.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        for (int index = 0; index < text.Length;)
        {
            char character = text[index];
            if (_allowed.Contains(character) || (character == '%' && IsPercentEncoding(text[index..])))
            {
                escaped.Append(character);
                index++;
                continue;
            }

            // Unpaired surrogates become the replacement character.
            Rune.DecodeFromUtf16(text[index..], out Rune rune, out int consumed);
            foreach (byte value in utf8[..rune.EncodeToUtf8(utf8)])
            {
                escaped.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }

            index += consumed;
        }

        return escaped.ToString();
    }

    /// <summary>Gets the scheme of a URL without its colon; <see langword="null"/> if the URL is relative.</summary>
    public static string? Scheme(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(url[0]) && !url.AsSpan(0, colon).ContainsAnyExcept(_schemeCharacters) ? url[..colon] : null;
    }

    /// <summary>
    /// Splits a URL, absolute or relative, into its origin (scheme and authority, as written), path, query (without its <c>?</c>,
    /// <see langword="null"/> if there is none) and fragment (with its <c>#</c>, or empty). All but the origin are escaped.
    /// </summary>
    public static UrlParts Split(string url)
    {
        url = url.Trim();
        int origin = OriginLength(url);
        ReadOnlySpan<char> rest = url.AsSpan(origin);
        int hash = rest.IndexOf('#');
        ReadOnlySpan<char> fragment = hash < 0 ? [] : rest[(hash + 1)..];
        rest = hash < 0 ? rest : rest[..hash];
        int mark = rest.IndexOf('?');
        return new UrlParts(
            url[..origin],
            Escape(mark < 0 ? rest : rest[..mark]),
            mark < 0 ? null : Escape(rest[(mark + 1)..]),
            hash < 0 ? "" : "#" + Escape(fragment));
    }

    private static bool IsPercentEncoding(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);

    private static int OriginLength(string url)
    {
        int start = Scheme(url) is { } scheme ? scheme.Length + 1 : 0;
        if (!url.AsSpan(start).StartsWith(Slashes, StringComparison.Ordinal))
        {
            return start;
        }

        int end = url.AsSpan(start + Slashes.Length).IndexOfAny("/?#\\");
        return end < 0 ? url.Length : start + Slashes.Length + end;
    }
}

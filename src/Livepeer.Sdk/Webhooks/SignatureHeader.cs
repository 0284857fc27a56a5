using System.Buffers;
using System.Globalization;

namespace Livepeer.Sdk.Webhooks;

/// <summary>
/// The value of the signature header: <c>t=1795431200297,v1=9a7a…</c>. There may be several signatures, and signatures of schemes to
/// come; anything else that differs from what the server writes is refused.
/// </summary>
internal readonly record struct SignatureHeader(long Timestamp, IReadOnlyList<byte[]> Signatures)
{
    private const int MaxLength = 4096;
    private const int HexLength = 64;

    private static readonly SearchValues<char> _hex = SearchValues.Create("0123456789abcdef");

    /// <summary>Reads a header, or returns <see langword="null"/> if it is malformed.</summary>
    public static SignatureHeader? Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        long? timestamp = null;
        List<byte[]> signatures = [];
        foreach (Range range in text.AsSpan().Split(','))
        {
            ReadOnlySpan<char> element = text.AsSpan(range);
            int equals = element.IndexOf('=');
            ReadOnlySpan<char> value = element[(equals + 1)..];
            ReadOnlySpan<char> name = equals < 0 ? default : element[..equals];
            switch (name)
            {
                case "t" when timestamp is null && ReadTimestamp(value) is { } milliseconds:
                    timestamp = milliseconds;
                    break;
                case "v1" when value.Length == HexLength && !value.ContainsAnyExcept(_hex):
                    signatures.Add(Convert.FromHexString(value));
                    break;
                case "" or "t" or "v1":
                    return null;
                case var _ when name.ContainsAnyExceptInRange('0', 'z'):
                    return null;
                default:
                    break;
            }
        }

        return timestamp is { } time && signatures.Count > 0 ? new SignatureHeader(time, signatures) : null;
    }

    private static long? ReadTimestamp(ReadOnlySpan<char> value) =>
        value is not ['0', ..] && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds)
            ? milliseconds
            : null;
}

using System.Globalization;
using System.Text;

namespace Livepeer.Sdk.Testing;

/// <summary>The paging parameters, parsed as leniently as by the server.</summary>
internal static class PageRequest
{
    private const int DefaultLimit = 20;

    public static int Limit(string? raw, int most) => LeadingNumber(raw) is { } limit and > 0 ? Math.Min(limit, most) : DefaultLimit;

    public static int Skip(string? cursor)
    {
        int at = cursor?.IndexOf("skip", StringComparison.Ordinal) ?? -1;
        return at < 0 ? 0 : LeadingNumber(cursor![(at + 4)..]) ?? 0;
    }

    /// <summary>Creates the header with the URL of the next page: the URL of this request with another cursor.</summary>
    public static string Link(Call call, string cursor)
    {
        string path = call.RawTarget.Split('?')[0];
        var query = new StringBuilder();
        bool isSet = false;
        foreach ((string name, string value) in call.Query.All)
        {
            bool isCursor = name == "cursor";
            isSet |= isCursor;
            Append(query, name, isCursor ? cursor : value);
        }

        if (!isSet)
        {
            Append(query, "cursor", cursor);
        }

        return $"<{call.Origin}{path}?{query}>; rel=\"next\"";
    }

    private static void Append(StringBuilder query, string name, string value)
    {
        query.Append(query.Length > 0 ? "&" : "").Append(FormEncode(name)).Append('=').Append(FormEncode(value));
    }

    // Encodes like URLSearchParams: everything except letters, digits and *-._ is escaped, and a space becomes a plus.
    private static string FormEncode(string text) => Uri.EscapeDataString(text)
        .Replace("%20", "+", StringComparison.Ordinal)
        .Replace("%2A", "*", StringComparison.Ordinal)
        .Replace("~", "%7E", StringComparison.Ordinal);

    private static int? LeadingNumber(string? text)
    {
        string digits = new([.. (text ?? "").TrimStart().TakeWhile(char.IsAsciiDigit)]);
        return digits.Length is > 0 and < 10 ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }
}

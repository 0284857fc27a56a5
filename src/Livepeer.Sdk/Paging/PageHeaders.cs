using System.Globalization;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Paging;

/// <summary>
/// The headers of a page. Only the cursor of the <c>Link</c> header is used: behind a TLS proxy, the URL has the scheme http and whatever
/// host the proxy requested, so it is never followed.
/// </summary>
internal static class PageHeaders
{
    public static string? NextCursor(HttpResponseHeaders headers)
    {
        if (!headers.TryGetValues("Link", out IEnumerable<string>? values))
        {
            return null;
        }

        foreach (string value in values)
        {
            int end = value.IndexOf('>', StringComparison.Ordinal);
            if (end < 0 || !value.AsSpan(end).Contains("rel=\"next\"", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            return Cursor(value.AsSpan(0, end));
        }

        return null;
    }

    public static long? TotalCount(HttpResponseHeaders headers) =>
        headers.TryGetValues("X-Total-Count", out IEnumerable<string>? values)
        && long.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            ? count
            : null;

    private static string? Cursor(ReadOnlySpan<char> url)
    {
        int query = url.IndexOf('?');
        foreach (Range part in url[(query + 1)..].Split('&'))
        {
            ReadOnlySpan<char> pair = url[(query + 1)..][part];
            if (pair.StartsWith("cursor=", StringComparison.Ordinal))
            {
                string cursor = Uri.UnescapeDataString(pair["cursor=".Length..]);

                // Four lists return "undefined" on their last page instead of no cursor.
                return cursor is "" or "undefined" ? null : cursor;
            }
        }

        return null;
    }
}

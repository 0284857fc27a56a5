using System.Net.Http.Headers;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Downloads;

/// <summary>
/// Reads the URLs of a download. They are kept exactly as the server wrote them, because a signature covers every character.
/// </summary>
internal static class DownloadUrl
{
    private static readonly UriCreationOptions _asWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Reads a URL that the API returned.</summary>
    /// <exception cref="LivepeerException">The URL is not valid, or not https.</exception>
    public static Uri Parse(string url) => TryParse(url, out Uri? parsed) && SafeUrl.IsAllowed(parsed)
        ? parsed
        : throw new LivepeerException("The server returned a download URL that is not a valid https URL.");

    /// <summary>Reads the target of a redirect.</summary>
    /// <exception cref="LivepeerException">There is no valid URL to follow, or the SDK may not connect to it.</exception>
    public static Uri ParseRedirect(Uri from, HttpResponseMessage response)
    {
        if (!response.Headers.NonValidated.TryGetValues("Location", out HeaderStringValues locations))
        {
            throw new LivepeerApiException(
                $"The download failed with {(int)response.StatusCode}: the redirect has no Location header.", response.StatusCode)
            {
                Method = HttpMethod.Get.Method,
            };
        }

        if (locations.Count != 1 || !TryParse(Resolve(from, locations.ToString()), out Uri? target))
        {
            throw new LivepeerException("The download was redirected to an invalid URL.");
        }

        // A file host on the internet must not redirect to services on this machine.
        return SafeUrl.IsAllowed(target) && (SafeUrl.IsLoopback(from) || !SafeUrl.IsLoopback(target))
            ? target
            : throw new LivepeerException("The download was redirected to a URL that is not https, or to this machine.");
    }

    private static bool TryParse(string url, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? parsed)
    {
        parsed = null;
        UrlParts parts = UrlText.Split(url);
        string target = parts.RootedPath + (parts.Query is null ? "" : "?" + parts.Query);

        // Behind a host such as "[::1]x", .NET takes "x" for the beginning of the path.
        return parts.Origin.Length > 0
            && !parts.Origin.Any(char.IsWhiteSpace)
            && Uri.TryCreate(parts.Origin + target, _asWritten, out parsed)
            && parsed.Host.Length > 0
            && parsed.PathAndQuery == target;
    }

    private static string Resolve(Uri from, string location)
    {
        location = location.Trim();
        if (UrlText.Scheme(location) is not null)
        {
            return location;
        }

        if (location.StartsWith("//", StringComparison.Ordinal))
        {
            return $"{from.Scheme}:{location}";
        }

        UrlParts at = UrlText.Split(from.OriginalString);
        return location switch
        {
            ['/', ..] => at.Origin + location,
            ['?', ..] => at.Origin + at.Path + location,
            [] or ['#', ..] => from.OriginalString,
            _ => at.Origin + at.Path[..(at.Path.LastIndexOf('/') + 1)] + location,
        };
    }
}

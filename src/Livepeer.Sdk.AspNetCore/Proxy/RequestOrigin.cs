using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>
/// Decides whether a request that changes something was sent by a page that may do so. A page can set neither <c>Origin</c> nor
/// <c>Sec-Fetch-Site</c>: only the browser does.
/// </summary>
internal static class RequestOrigin
{
    public static bool IsOrigin(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && string.Equals(url.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase)
        && url.UserInfo.Length == 0;

    public static ValueTask<bool> IsAllowedAsync(HttpContext context, ISet<string> allowedOrigins)
    {
        IHeaderDictionary headers = context.Request.Headers;
        StringValues origin = headers.Origin;
        StringValues site = headers["Sec-Fetch-Site"];
        if (origin.Count > 1 || site.Count > 1)
        {
            return ValueTask.FromResult(false);
        }

        if (origin.Count == 1)
        {
            string text = origin.ToString();
            return ValueTask.FromResult(allowedOrigins.Contains(text) || IsOwn(context.Request, text, site.ToString()));
        }

        // "none" is a request that no page sent, so it says as little as no header.
        return site.Count == 1 && site != "none" ? ValueTask.FromResult(site == "same-origin") : HasProofAsync(context);
    }

    private static bool IsOwn(HttpRequest request, string origin, string site)
    {
        if (!IsOrigin(origin) || !Uri.TryCreate(origin, UriKind.Absolute, out Uri? url))
        {
            return false;
        }

        // Behind a proxy that ends TLS, the scheme and the port of the request are not those that the browser sees. The browser has
        // compared them already, so only the host is compared once more.
        return site switch
        {
            "same-origin" => string.Equals(url.IdnHost, request.Host.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase),
            "" or "none" => IsSame(url, request),
            _ => false,
        };
    }

    private static bool IsSame(Uri origin, HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host.ToUriComponent()}", UriKind.Absolute, out Uri? own)
        && Uri.Compare(origin, own, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Without both headers, the sender is no current browser. Cookies make it a browser that needs proof.</summary>
    private static async ValueTask<bool> HasProofAsync(HttpContext context) =>
        context.Request.Headers.Cookie.Count == 0
        || (context.RequestServices.GetService<IAntiforgery>() is { } antiforgery
            && await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false));
}

using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Uploads;

/// <summary>Reads the URLs that uploads are sent to. They are secrets: no message contains one.</summary>
internal static class UploadUrl
{
    /// <summary>Reads a URL from the server or a checkpoint.</summary>
    public static Uri Parse(string? url) => TryParse(url)
        ?? throw new LivepeerUploadException("The server returned an upload URL that is missing or is not https.");

    public static Uri? TryParse(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && SafeUrl.IsAllowed(uri) && uri.UserInfo.Length == 0 ? uri : null;

    /// <summary>
    /// Converts a <c>Location</c> to an absolute URL. A server behind a proxy may not know its public name and return its own: plain http,
    /// or a loopback address of this machine. Such a location is requested at the endpoint, through the proxy.
    /// </summary>
    public static string Resolve(Uri endpoint, string location)
    {
        if (!Uri.TryCreate(endpoint, location, out Uri? uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
        {
            throw new LivepeerUploadException("The server returned a Location for the upload that is not a URL.");
        }

        bool isInternal = !SafeUrl.IsAllowed(uri) || (SafeUrl.IsLoopback(uri) && !SafeUrl.IsLoopback(endpoint));
        return Parse(isInternal ? endpoint.GetLeftPart(UriPartial.Authority) + uri.PathAndQuery : uri.AbsoluteUri).AbsoluteUri;
    }
}

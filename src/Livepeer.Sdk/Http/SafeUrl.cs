using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>Where the SDK may connect to: https anywhere, plain http only to this machine.</summary>
internal static class SafeUrl
{
    /// <summary>Whether a URL is https, or http to this machine.</summary>
    public static bool IsAllowed(Uri url) =>
        url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && IsLoopback(url)));

    /// <summary>
    /// Whether a URL names this machine beyond doubt: <c>localhost</c> or a literal loopback address. <see cref="Uri.IsLoopback"/> also
    /// accepts the host name <c>loopback</c>, which DNS may resolve to anything.
    /// </summary>
    public static bool IsLoopback(Uri url) => url.IsAbsoluteUri && url.HostNameType switch
    {
        UriHostNameType.Dns => string.Equals(url.Host, "localhost", StringComparison.OrdinalIgnoreCase),
        UriHostNameType.IPv4 or UriHostNameType.IPv6 => IPAddress.TryParse(url.DnsSafeHost, out IPAddress? address) && IPAddress.IsLoopback(address),
        _ => false,
    };
}

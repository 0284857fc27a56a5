using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>Decides where the SDK may connect to: https anywhere, plain http only to this machine.</summary>
internal static class SafeUrl
{
    /// <summary>Whether a URL is https, or http to this machine.</summary>
    public static bool IsAllowed(Uri url) =>
        url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && IsLoopback(url)));

    /// <summary>
    /// Whether a URL unambiguously refers to this machine: <c>localhost</c> or a literal loopback address. <see cref="Uri"/> also treats
    /// the host name <c>loopback</c> as this machine, which other software resolves by DNS; only its original string shows that.
    /// </summary>
    public static bool IsLoopback(Uri url) => url.IsAbsoluteUri && url.HostNameType switch
    {
        UriHostNameType.Dns => string.Equals(url.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            && WrittenHost(url.OriginalString).Equals("localhost", StringComparison.OrdinalIgnoreCase),
        UriHostNameType.IPv4 or UriHostNameType.IPv6 =>
            IPAddress.TryParse(url.DnsSafeHost, out IPAddress? address) && IPAddress.IsLoopback(address),
        _ => false,
    };

    private static ReadOnlySpan<char> WrittenHost(ReadOnlySpan<char> url)
    {
        ReadOnlySpan<char> authority = url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..];
        int end = authority.IndexOfAny(['/', '\\', '?', '#']);
        authority = end < 0 ? authority : authority[..end];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        int port = authority.IndexOf(':');
        return port < 0 ? authority : authority[..port];
    }
}

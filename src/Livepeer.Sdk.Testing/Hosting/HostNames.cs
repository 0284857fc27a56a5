using System.Net;

namespace Livepeer.Sdk.Testing;

/// <summary>
/// The host names that a studio accepts. The real server is public; a studio runs on a developer's machine, where a web page could reach it
/// through a name that resolves to loopback (DNS rebinding).
/// </summary>
internal sealed class HostNames(IEnumerable<string> allowed)
{
    private readonly HashSet<string> _allowed = new(allowed, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the response to a request for another host, or <see langword="null"/> if the host is accepted.</summary>
    public Reply? Refuse(string? host) => IsAllowed(host) ? null : Reply.Errors(
        421,
        [
            "This LocalStudio accepts only localhost and literal loopback addresses in the Host header. "
            + "To allow another name, add it to LocalStudioOptions.AllowedHosts.",
        ]);

    private bool IsAllowed(string? host)
    {
        string? name = GetName(host ?? "");
        return name is not null && (IsLoopback(name) || _allowed.Contains(name));
    }

    /// <summary>Returns the name without its port; <see langword="null"/> if it can't be parsed.</summary>
    private static string? GetName(string host)
    {
        int end = host.StartsWith('[') ? host.IndexOf(']', StringComparison.Ordinal) + 1 : host.IndexOf(':', StringComparison.Ordinal);
        if (end <= 0)
        {
            return host.Length == 0 || host.StartsWith('[') || host.StartsWith(':') ? null : host;
        }

        ReadOnlySpan<char> rest = host.AsSpan(end);
        bool isPort = rest.Length == 0 || (rest is [':', _, ..] && !rest[1..].ContainsAnyExceptInRange('0', '9'));
        return isPort ? host[..end] : null;
    }

    /// <summary>
    /// Whether a host is <c>localhost</c> or a loopback address as it is usually written. Other forms that resolvers accept, such as
    /// <c>127.1</c> or the name <c>loopback</c>, do not count.
    /// </summary>
    public static bool IsLoopback(string name) => name == "[::1]"
        || name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(name, out IPAddress? address) && IPAddress.IsLoopback(address) && address.ToString() == name);
}

using System.Net;

namespace Livepeer.Sdk.Testing;

/// <summary>
/// The names that a studio answers to. The real server is public; a studio is on a developer's machine, where a web page could reach it by
/// a name of its own that resolves to loopback (DNS rebinding).
/// </summary>
internal sealed class HostNames(IEnumerable<string> allowed)
{
    private readonly HashSet<string> _allowed = new(allowed, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the answer to a request for another host, or <see langword="null"/> if the host is right.</summary>
    public Reply? Refuse(string? host) => IsAllowed(host) ? null : Reply.Errors(
        421,
        [
            "This LocalStudio answers to localhost and literal loopback addresses only, not to the Host header of this request. "
            + "To allow another name, add it to LocalStudioOptions.AllowedHosts.",
        ]);

    private bool IsAllowed(string? host)
    {
        string? name = NameOf(host ?? "");
        return name is not null && (IsLoopback(name) || _allowed.Contains(name));
    }

    /// <summary>The name without its port; <see langword="null"/> if that can't be told.</summary>
    private static string? NameOf(string host)
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
    /// Whether a host is <c>localhost</c> or a loopback address as it is usually written. What else resolvers take for one, such as
    /// <c>127.1</c> or the name <c>loopback</c>, does not count.
    /// </summary>
    public static bool IsLoopback(string name) => name == "[::1]"
        || name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(name, out IPAddress? address) && IPAddress.IsLoopback(address) && address.ToString() == name);
}

namespace Livepeer.Sdk;

/// <summary>Where web pages come from: scheme, host and port. Spelled as browsers spell it, for the server compares letter by letter.</summary>
public sealed class CorsOrigin : IEquatable<CorsOrigin>
{
    private CorsOrigin(string value) => Value = value;

    /// <summary>
    /// Every web page in the world. Whoever gets hold of the key can use it from a page of their own, in the browsers of others.
    /// </summary>
    public static CorsOrigin DangerouslyAnyWebsite { get; } = new("*");

    /// <summary>The origin as browsers send it.</summary>
    public string Value { get; }

    /// <summary>Reads an origin.</summary>
    /// <param name="value">Such as <c>https://app.example</c> or <c>http://localhost:8080</c>.</param>
    /// <returns>The origin, in lower case, without the port where it is the scheme's own.</returns>
    /// <exception cref="ArgumentException">The value is no origin: its scheme is another, or it has a path, a query or a user.</exception>
    public static CorsOrigin Parse(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (value == DangerouslyAnyWebsite.Value)
        {
            throw new ArgumentException($"For every web page there is {nameof(DangerouslyAnyWebsite)}.", nameof(value));
        }

        if (!Uri.TryCreate(value, UriKind.Absolute, out Uri? uri)
            || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp)
            || uri.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6)
            || uri.UserInfo.Length > 0)
        {
            throw new ArgumentException("An origin is https:// or http://, a host and perhaps a port, such as https://app.example.", nameof(value));
        }

        if (uri.PathAndQuery != "/" || uri.Fragment.Length > 0 || value.AsSpan(value.IndexOf("://", StringComparison.Ordinal) + 3).ContainsAny("/?#\\"))
        {
            throw new ArgumentException("An origin ends with the host or the port: no path, not even a slash.", nameof(value));
        }

        string host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        return new CorsOrigin($"{uri.Scheme}://{host}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}");
    }

    /// <inheritdoc/>
    public bool Equals(CorsOrigin? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CorsOrigin);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The origin as browsers send it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

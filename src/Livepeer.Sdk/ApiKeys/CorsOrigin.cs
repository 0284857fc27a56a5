namespace Livepeer.Sdk;

/// <summary>Represents the origin of web pages: scheme, host and port. The server compares the exact string that browsers send.</summary>
public sealed class CorsOrigin : IEquatable<CorsOrigin>
{
    private CorsOrigin(string value) => Value = value;

    /// <summary>
    /// Gets a value that matches every website. Anyone who obtains the key can use it from their own pages, in other people's browsers.
    /// </summary>
    public static CorsOrigin DangerouslyAnyWebsite { get; } = new("*");

    /// <summary>Gets the origin as browsers send it.</summary>
    public string Value { get; }

    /// <summary>Parses an origin.</summary>
    /// <param name="value">The origin, such as <c>https://app.example</c> or <c>http://localhost:8080</c>.</param>
    /// <returns>The origin in lowercase, without the port if it is the default port of the scheme.</returns>
    /// <exception cref="ArgumentException">
    /// The value is not an origin: it has another scheme, a path, a query or user information.
    /// </exception>
    public static CorsOrigin Parse(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (value == DangerouslyAnyWebsite.Value)
        {
            throw new ArgumentException($"To allow all origins, use {nameof(DangerouslyAnyWebsite)}.", nameof(value));
        }

        if (!Uri.TryCreate(value, UriKind.Absolute, out Uri? uri)
            || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp)
            || uri.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6)
            || uri.UserInfo.Length > 0)
        {
            throw new ArgumentException(
                "An origin consists of https:// or http://, a host and an optional port, such as https://app.example.", nameof(value));
        }

        if (uri.PathAndQuery != "/"
            || uri.Fragment.Length > 0
            || value.AsSpan(value.IndexOf("://", StringComparison.Ordinal) + 3).ContainsAny("/?#\\"))
        {
            throw new ArgumentException("An origin cannot have a path, not even a trailing slash.", nameof(value));
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

    /// <summary>Returns the origin as browsers send it.</summary>
    /// <returns>The <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

namespace Livepeer.Sdk.Http;

/// <summary>The scheme, host and port that the key may go to. <see cref="Uri"/> has them all in lower case.</summary>
internal sealed class Origin(Uri address)
{
    private readonly string _scheme = address.Scheme;
    private readonly string _host = address.IdnHost;
    private readonly int _port = address.Port;

    public bool Owns(Uri? other) =>
        other is { IsAbsoluteUri: true }
        && other.Port == _port
        && other.Scheme == _scheme
        && other.IdnHost == _host;

    /// <summary>https, or http to this machine itself.</summary>
    public static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}

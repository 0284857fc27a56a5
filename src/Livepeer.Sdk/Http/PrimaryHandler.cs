namespace Livepeer.Sdk.Http;

/// <summary>The handler that owns sockets.</summary>
internal static class PrimaryHandler
{
    private static readonly TimeSpan _connectionLifetime = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan _connectTimeout = TimeSpan.FromSeconds(15);

    public static HttpMessageHandler Create()
    {
        if (OperatingSystem.IsBrowser())
        {
            // The browser's own fetch: it has no proxies, sockets or cookies to configure.
            return new HttpClientHandler { AllowAutoRedirect = false };
        }

        return new SocketsHttpHandler
        {
            // A redirect would take the key, or the film, to somebody else.
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = _connectionLifetime,
            ConnectTimeout = _connectTimeout,
            EnableMultipleHttp2Connections = true,
            Proxy = new SystemProxy(),

            // The runtime's own span would record paths, some of which carry a key. Ours takes its place.
            ActivityHeadersPropagator = null,
        };
    }
}

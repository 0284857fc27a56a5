namespace Livepeer.Sdk.Http;

/// <summary>Creates the handler that owns the sockets.</summary>
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
            // A redirect would send the key or the video to another host.
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = _connectionLifetime,
            ConnectTimeout = _connectTimeout,
            EnableMultipleHttp2Connections = true,
            Proxy = new SystemProxy(),

            // The runtime's own span would record paths, some of which contain a key. The SDK's span replaces it.
            ActivityHeadersPropagator = null,
        };
    }
}

using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The proxy of the system, for everything but this machine: a plain-http request to a loopback address would show the key to the proxy,
/// and the proxy could not reach the address anyway.
/// </summary>
internal sealed class SystemProxy : IWebProxy
{
    public ICredentials? Credentials
    {
        get => HttpClient.DefaultProxy.Credentials;
        set => HttpClient.DefaultProxy.Credentials = value;
    }

    public Uri? GetProxy(Uri destination) => SafeUrl.IsLoopback(destination) ? null : HttpClient.DefaultProxy.GetProxy(destination);

    public bool IsBypassed(Uri host) => SafeUrl.IsLoopback(host) || HttpClient.DefaultProxy.IsBypassed(host);
}

using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The system proxy for all hosts except this machine: a plain http request to a loopback address would disclose the key to the proxy,
/// which could not reach the address anyway.
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

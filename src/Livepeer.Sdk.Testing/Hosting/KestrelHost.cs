using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.Testing;

/// <summary>
/// The web server on loopback: Kestrel alone, without the generic host (which would handle Ctrl-C, read configuration and log).
/// </summary>
internal sealed class KestrelHost(Func<HttpContext, Task> handler) : IHttpApplication<HttpContext>, IAsyncDisposable
{
    private KestrelServer? _server;

    public async Task<int> StartAsync(int port, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, ApplicationServices = NoServices.Instance };
        options.Limits.MaxRequestBodySize = null;
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        options.Limits.MaxRequestLineSize = 64 * 1024;
        options.Limits.MaxRequestHeadersTotalSize = 128 * 1024;
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);

        var transport = new SocketTransportFactory(
            Options.Create(new SocketTransportOptions { IOQueueCount = 0 }), NullLoggerFactory.Instance);
        _server = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        await _server.StartAsync(this, cancellationToken).ConfigureAwait(false);
        return new Uri(_server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
    }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => handler(context);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is null)
        {
            return;
        }

        // With a canceled token, open connections are closed instead of drained.
        await _server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        _server.Dispose();
    }

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}

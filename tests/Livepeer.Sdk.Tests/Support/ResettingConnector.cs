using System.Net;
using System.Net.Sockets;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>
/// Connects to a server. The first connection is reset by the other side as soon as it is made: .NET then throws a bare
/// <see cref="SocketException"/> while it looks whom it is connected to.
/// </summary>
internal sealed class ResettingConnector
{
    private int _connects;

    public int Connects => _connects;

    public HttpMessageHandler CreateHandler() => new SocketsHttpHandler { ConnectCallback = ConnectAsync };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        if (Interlocked.Increment(ref _connects) > 1)
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }

        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await socket.ConnectAsync(listener.LocalEndpoint, cancellationToken);
        var stream = new NetworkStream(socket, ownsSocket: true);
        using (Socket other = await listener.AcceptSocketAsync(cancellationToken))
        {
            other.LingerState = new LingerOption(true, 0);
        }

        // Until the reset is here.
        socket.Poll(TimeSpan.FromSeconds(30), SelectMode.SelectRead);
        return stream;
    }
}

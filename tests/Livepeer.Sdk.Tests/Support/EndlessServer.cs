using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>Responds to every request with a body that never ends, until the client disconnects.</summary>
internal sealed class EndlessServer : IAsyncDisposable
{
    private static readonly byte[] _chunk = [.. Encoding.ASCII.GetBytes("10000\r\n"), .. Enumerable.Repeat((byte)'x', 0x10000), .. "\r\n"u8];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _disposing = new();
    private readonly int _status;
    private readonly string _start;
    private readonly Task _accepting;
    private long _bytesSent;

    public EndlessServer(int status, string start)
    {
        _status = status;
        _start = start;
        _listener.Start();
        BaseAddress = new Uri($"http://{_listener.LocalEndpoint}/api");
        _accepting = AcceptAsync();
    }

    public Uri BaseAddress { get; }

    public long BytesSent => Interlocked.Read(ref _bytesSent);

    /// <summary>Decides at each request whether to break the connection instead.</summary>
    public Func<bool> Resets { get; init; } = () => false;

    public async ValueTask DisposeAsync()
    {
        await _disposing.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _disposing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_disposing.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                byte[] request = new byte[64 * 1024];
                await socket.ReceiveAsync(request, _disposing.Token);
                if (Resets())
                {
                    socket.LingerState = new LingerOption(true, 0);
                    return;
                }

                await socket.SendAsync(Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 {_status} X\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"), _disposing.Token);
                if (_start.Length > 0)
                {
                    await socket.SendAsync(Encoding.ASCII.GetBytes($"{_start.Length:x}\r\n{_start}\r\n"), _disposing.Token);
                }

                while (true)
                {
                    Interlocked.Add(ref _bytesSent, await socket.SendAsync(_chunk, _disposing.Token));
                }
            }
            catch (Exception exception) when (exception is SocketException or OperationCanceledException)
            {
                // The client went away, or the server was disposed of.
            }
        }
    }
}

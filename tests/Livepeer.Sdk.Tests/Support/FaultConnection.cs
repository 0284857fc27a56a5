using System.IO.Pipelines;
using System.Net.Sockets;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>One accepted connection of a <see cref="FaultServer"/>.</summary>
internal sealed class FaultConnection : IAsyncDisposable
{
    private static readonly TimeSpan _timeToRead = TimeSpan.FromMilliseconds(100);

    private readonly Socket _socket;
    private readonly int _number;
    private readonly FaultLog _log;
    private readonly NetworkStream _stream;
    private readonly PipeReader _pipe;
    private readonly RequestReader _reader;
    private RequestHead? _head;
    private bool _closesAtNextRequest;
    private bool _closed;

    public FaultConnection(Socket socket, int number, FaultLog log)
    {
        _socket = socket;
        _number = number;
        _log = log;
        _stream = new NetworkStream(socket, ownsSocket: false);
        _pipe = PipeReader.Create(_stream);
        _reader = new RequestReader(_pipe);
    }

    /// <summary>Serves requests until one side closes the connection.</summary>
    public async Task ServeAsync(Func<RequestHead, FaultBehaviour> choose, CancellationToken cancellation)
    {
        while (!_closed && await _reader.ReadHeadAsync(cancellation) is { } lines)
        {
            _head = _log.AddHead(_number, lines);
            FaultBehaviour behaviour = _closesAtNextRequest ? FaultBehaviour.ReadThenClose : choose(_head);
            await behaviour.RunAsync(this, cancellation);
        }
    }

    public async Task ReceiveBodyAsync(CancellationToken cancellation)
    {
        RequestHead head = _head!;
        if (head.Header("Expect") is "100-continue")
        {
            await _stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), cancellation);
        }

        _log.AddRequest(new ReceivedRequest(head, await _reader.ReadBodyAsync(head, cancellation)));
    }

    public async Task SendAsync(FaultResponse response, int bodyBytes, CancellationToken cancellation)
    {
        await _stream.WriteAsync(response.Head(), cancellation);
        if (_head!.Method != "HEAD")
        {
            await _stream.WriteAsync(response.Body[..bodyBytes], cancellation);
        }
    }

    public ValueTask SendRawAsync(string text, CancellationToken cancellation) =>
        _stream.WriteAsync(System.Text.Encoding.Latin1.GetBytes(text), cancellation);

    public async Task SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => await _stream.WriteAsync(bytes, cancellation);

    public void CloseAtNextRequest() => _closesAtNextRequest = true;

    public void Close()
    {
        _closed = true;
        _socket.Shutdown(SocketShutdown.Both);
        _socket.Close();
    }

    public void Reset()
    {
        _closed = true;
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Close();
    }

    public async Task ResetAfterSendingAsync(CancellationToken cancellation)
    {
        // Some systems throw away what the client has not read yet when RST arrives.
        await Task.Delay(_timeToRead, cancellation);
        Reset();
    }

    public static Task StallAsync(CancellationToken cancellation) => Task.Delay(Timeout.Infinite, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _pipe.CompleteAsync();
        await _stream.DisposeAsync();
        _socket.Dispose();
    }
}

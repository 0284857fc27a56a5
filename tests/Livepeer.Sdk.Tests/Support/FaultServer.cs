using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>
/// A raw HTTP/1.1 server on the loopback address that breaks connections as scripted. When the script has ended, it responds with 418,
/// which no client repeats.
/// </summary>
public sealed class FaultServer : IAsyncDisposable
{
    /// <summary>Holds its port without listening, so that no other server of the same run can be given it.</summary>
    private static readonly Lazy<Socket> _silent = new(() =>
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return socket;
    });

    private static readonly FaultBehaviour _scriptEnded =
        FaultBehaviour.Respond(418, "The script of the FaultServer has ended.", contentType: "text/plain");

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _disposing = new();
    private readonly FaultLog _log = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly FaultScript _script;
    private readonly Func<RequestHead, FaultBehaviour> _choose;
    private readonly Task _accepting;
    private int _open;

    /// <summary>Starts a server that takes one behaviour a request.</summary>
    public FaultServer(params IEnumerable<FaultBehaviour> script)
        : this(null, script)
    {
    }

    /// <summary>Starts a server that calls a delegate for each request, after its headers are read.</summary>
    public FaultServer(Func<RequestHead, FaultBehaviour> choose)
        : this(choose, [])
    {
    }

    private FaultServer(Func<RequestHead, FaultBehaviour>? choose, IEnumerable<FaultBehaviour> script)
    {
        _script = new FaultScript(script, _scriptEnded);
        _choose = choose ?? (_ => _script.Next());
        _listener.Start();
        BaseAddress = new Uri($"http://{_listener.LocalEndpoint}/api");
        _accepting = AcceptAsync();
    }

    public Uri BaseAddress { get; }

    /// <summary>Decides at each connection whether to reset it before anything is read.</summary>
    public Func<bool> ResetsOnAccept { get; init; } = () => false;

    /// <summary>Whether requests are not kept, for tests of memory.</summary>
    public bool IsForgetful { init => _log.IsForgetful = value; }

    /// <summary>The requests that were read to their end, in that order.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => _log.Requests;

    /// <summary>All requests whose headers were read, also those that were then cut off.</summary>
    public IReadOnlyList<RequestHead> Heads => _log.Heads;

    /// <summary>How many connections were accepted.</summary>
    public int Connections => _log.Connections;

    /// <summary>How many of them the client has not closed.</summary>
    public int OpenConnections => Volatile.Read(ref _open);

    /// <summary>What went wrong in the server itself: malformed requests, delegates that threw.</summary>
    public IReadOnlyList<Exception> Errors => _log.Errors;

    /// <summary>An address on the loopback interface on which nothing listens.</summary>
    public static Uri Unreachable() => new($"http://{_silent.Value.LocalEndPoint}/api");

    /// <summary>Adds to the queue.</summary>
    public void Enqueue(params IEnumerable<FaultBehaviour> behaviours) => _script.Add(behaviours);

    /// <summary>Waits until a number of requests has been read completely, for requests that get no response.</summary>
    public Task<IReadOnlyList<ReceivedRequest>> WaitForRequestsAsync(int count, CancellationToken cancellation = default) =>
        _log.WaitAsync(count, cancellation);

    /// <summary>Waits until the client has closed every connection.</summary>
    public Task WaitUntilClosedAsync() => Task.WhenAll(_connections);

    public async ValueTask DisposeAsync()
    {
        await _disposing.CancelAsync();
        await _accepting;
        await Task.WhenAll(_connections);
        _listener.Dispose();
        _disposing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_disposing.Token);
                socket.NoDelay = true;
                _connections.Add(ServeAsync(socket));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // Disposed.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        Interlocked.Increment(ref _open);
        try
        {
            await using FaultConnection connection = new(socket, _log.AddConnection(), _log);
            if (_script.TakeResetOnAccept() || ResetsOnAccept())
            {
                connection.Reset();
                return;
            }

            await connection.ServeAsync(_choose, _disposing.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
        {
            // Disposed, or the client went away.
        }
#pragma warning disable CA1031 // Tests read these instead.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _log.AddError(exception);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }
}

namespace Livepeer.Sdk.Tests.Support;

/// <summary>What reached a <see cref="FaultServer"/>, from all its connections.</summary>
internal sealed class FaultLog
{
    private readonly Lock _lock = new();
    private readonly List<RequestHead> _heads = [];
    private readonly List<ReceivedRequest> _requests = [];
    private readonly List<Exception> _errors = [];
    private int _connections;
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>Whether requests are not kept, for tests of memory.</summary>
    public bool IsForgetful { get; set; }

    public int Connections
    {
        get
        {
            lock (_lock)
            {
                return _connections;
            }
        }
    }

    public IReadOnlyList<RequestHead> Heads => Copy(_heads);

    public IReadOnlyList<ReceivedRequest> Requests => Copy(_requests);

    public IReadOnlyList<Exception> Errors => Copy(_errors);

    public int AddConnection()
    {
        lock (_lock)
        {
            return ++_connections;
        }
    }

    public RequestHead AddHead(int connection, IReadOnlyList<string> lines)
    {
        string[] requestLine = lines[0].Split(' ');
        KeyValuePair<string, string>[] headers = [.. lines
            .Skip(1)
            .Select(line => line.Split(':', 2))
            .Select(parts => KeyValuePair.Create(parts[0], parts[1].Trim()))];
        lock (_lock)
        {
            RequestHead head = new(_heads.Count + 1, connection, requestLine[0], requestLine[1], headers);
            if (!IsForgetful)
            {
                _heads.Add(head);
            }

            return head;
        }
    }

    public void AddRequest(ReceivedRequest request)
    {
        lock (_lock)
        {
            if (!IsForgetful)
            {
                _requests.Add(request);
            }

            _changed.SetResult();
            _changed = NewSignal();
        }
    }

    public void AddError(Exception error)
    {
        lock (_lock)
        {
            _errors.Add(error);
        }
    }

    public async Task<IReadOnlyList<ReceivedRequest>> WaitAsync(int count, CancellationToken cancellation)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_requests.Count >= count)
                {
                    return [.. _requests];
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    private T[] Copy<T>(List<T> items)
    {
        lock (_lock)
        {
            return [.. items];
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

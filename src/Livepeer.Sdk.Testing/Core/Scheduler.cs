namespace Livepeer.Sdk.Testing;

/// <summary>Runs scheduled actions on the studio's clock.</summary>
internal sealed class Scheduler(StudioCore core) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly HashSet<ITimer> _timers = [];
    private readonly HashSet<Task> _running = [];
    private readonly PriorityQueue<(Action Action, DateTimeOffset Due), (DateTimeOffset Due, long Number)> _due = new();
    private long _number;
    private bool _isDisposed;
    private DateTimeOffset? _current;

    /// <summary>
    /// Schedules an action to run under the studio's lock after a delay; to be called under that lock. The delay of an action that another
    /// action schedules counts from when the latter was due, so that advancing the clock in one step runs the whole chain.
    /// </summary>
    public void After(TimeSpan delay, Action action)
    {
        DateTimeOffset now = core.Time.GetUtcNow();
        DateTimeOffset due = (_current ?? now) + delay;
        ITimer? timer = null;
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            if (due <= now)
            {
                // Never immediately, because the caller has not finished. It runs before the next request, see RunDue.
                _due.Enqueue((action, due), (due, _number++));
                ThreadPool.QueueUserWorkItem(static scheduler => scheduler.RunDue(), this, preferLocal: false);
                return;
            }

            timer = core.Time.CreateTimer(
                _ =>
                {
                    Forget(timer!);
                    lock (_lock)
                    {
                        _due.Enqueue((action, due), (due, _number++));
                    }

                    RunDue();
                },
                null,
                Timeout.InfiniteTimeSpan,
                Timeout.InfiniteTimeSpan);
            _timers.Add(timer);
        }

        timer.Change(due - now, Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// Runs all due actions, including those that become due by running them. This happens before a request is handled and before its
    /// response is sent: if steps have no duration, a task has ended when the response to the request that started it is sent.
    /// </summary>
    public void RunDue()
    {
        lock (core.Lock)
        {
            // Called from within an action: the outer call continues with the rest.
            if (_current is not null)
            {
                return;
            }

            try
            {
                while (TakeDue() is var (action, due))
                {
                    _current = due;
                    action();
                }
            }
            finally
            {
                _current = null;
            }
        }
    }

    /// <summary>Starts background work, such as a delivery. When the studio stops, the work is canceled and awaited.</summary>
    public void Start(Func<CancellationToken, Task> work)
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            var task = Task.Run(() => work(core.Stopping), CancellationToken.None);
            _running.Add(task);
            task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    public async Task WhenIdleAsync()
    {
        Task[] running;
        lock (_lock)
        {
            running = [.. _running];
        }

        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _due.Clear();
            foreach (ITimer timer in _timers)
            {
                timer.Dispose();
            }

            _timers.Clear();
        }
    }

    private (Action Action, DateTimeOffset Due)? TakeDue()
    {
        lock (_lock)
        {
            return !_isDisposed && _due.TryDequeue(out (Action, DateTimeOffset) next, out _) ? next : null;
        }
    }

    private void Forget(ITimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }

        timer.Dispose();
    }

    private void Forget(Task task)
    {
        lock (_lock)
        {
            _running.Remove(task);
        }
    }
}

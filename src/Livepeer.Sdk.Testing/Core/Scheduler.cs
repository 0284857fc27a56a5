namespace Livepeer.Sdk.Testing;

/// <summary>Runs actions later, on the studio's clock.</summary>
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
    /// Schedules an action to run under the studio's lock after a delay; to be called under that lock. What one action schedules counts
    /// from when that action was due, so that a clock moved far ahead in one step brings about the whole chain.
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
                // Never at once: the caller has not finished. Whoever asks next finds it done, see RunDue.
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
    /// Runs what is due, and what that makes due in turn. Requests do so before they are handled and before they are answered: with steps
    /// of no duration, a task has ended when the request that started it is answered.
    /// </summary>
    public void RunDue()
    {
        lock (core.Lock)
        {
            // Called from within an action: its own run goes on with the rest.
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

    /// <summary>
    /// Starts work that waits for others, such as a delivery. When the studio stops, the work is cancelled and waited for.
    /// </summary>
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

namespace Livepeer.Sdk.Testing;

/// <summary>Does things later, on the studio's clock.</summary>
internal sealed class Scheduler(StudioCore core) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<ITimer> _timers = [];
    private readonly HashSet<Task> _running = [];
    private bool _isDisposed;
    private DateTimeOffset? _due;

    /// <summary>
    /// Runs an action under the studio's lock once the time has passed; to be called under it. What one action starts counts from when
    /// that was due, so that a clock moved far ahead in one go brings about the whole chain.
    /// </summary>
    public void After(TimeSpan time, Action action)
    {
        DateTimeOffset now = core.Time.GetUtcNow();
        DateTimeOffset due = (_due ?? now) + time;
        ITimer? timer = null;
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            timer = core.Time.CreateTimer(
                _ =>
                {
                    Forget(timer!);
                    Run(action, due);
                },
                null,
                Timeout.InfiniteTimeSpan,
                Timeout.InfiniteTimeSpan);
            _timers.Add(timer);
        }

        timer.Change(due > now ? due - now : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Starts work that waits for others: fetches, deliveries. The studio's end cancels it and waits for it.</summary>
    public void Start(Func<CancellationToken, Task> work)
    {
        lock (_gate)
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
        lock (_gate)
        {
            running = [.. _running];
        }

        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            foreach (ITimer timer in _timers)
            {
                timer.Dispose();
            }

            _timers.Clear();
        }
    }

    private void Run(Action action, DateTimeOffset due)
    {
        if (core.Stopping.IsCancellationRequested)
        {
            return;
        }

        lock (core.Gate)
        {
            _due = due;
            try
            {
                action();
            }
            finally
            {
                _due = null;
            }
        }
    }

    private void Forget(ITimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }

        timer.Dispose();
    }

    private void Forget(Task task)
    {
        lock (_gate)
        {
            _running.Remove(task);
        }
    }
}

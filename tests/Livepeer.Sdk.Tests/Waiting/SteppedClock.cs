namespace Livepeer.Sdk.Tests.Waiting;

/// <summary>A clock that stands still until a test advances it to the next timer.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Goes from timer to timer until a call has ended, each time once so many timers are set.</summary>
    public async Task<T> FinishAsync<T>(Task<T> call, int timers)
    {
        while (!call.IsCompleted)
        {
            if (Next(timers) is { } alarm)
            {
                alarm.Ring();
            }

            await Task.Yield();
        }

        return await call;
    }

    private Alarm? Next(int timers)
    {
        lock (_gate)
        {
            if (_alarms.Count < timers)
            {
                return null;
            }

            Alarm next = _alarms.MinBy(alarm => alarm.Due)!;
            _alarms.Remove(next);
            _now = next.Due;
            return next;
        }
    }

    private sealed class Alarm(SteppedClock clock, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._alarms.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._now + dueTime;
                    clock._alarms.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

namespace Livepeer.Sdk.Http;

/// <summary>The two limits of a call: for each attempt (and each wait for more of a body), and for everything together.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _perAttempt;
    private readonly long _start;
    private CancellationTokenRegistration _registration;
    private CancellationTokenSource _source;
    private TimeSpan _total;
    private TimeSpan _woundAt;

    public Deadline(TimeProvider time, TimeSpan perAttempt, TimeSpan total, CancellationToken caller)
    {
        _time = time;
        _perAttempt = perAttempt;
        _total = total;
        _start = time.GetTimestamp();
        _source = new CancellationTokenSource(Next(), time);
        Follow(caller);
    }

    /// <summary>The caller's own token. HttpClient's stand-in for it ends with the headers, so the body brings its own.</summary>
    public CancellationToken Caller { get; private set; }

    /// <summary>Cancelled by the caller, or when a limit is reached.</summary>
    public CancellationToken Token => _source.Token;

    public bool IsReached => _source.IsCancellationRequested && !Caller.IsCancellationRequested;

    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    public TimeSpan Remaining => _total == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : _total - Elapsed;

    /// <summary>Listens to another token of the caller's from here on.</summary>
    public void Follow(CancellationToken caller)
    {
        _registration.Dispose();
        Caller = caller;
        _registration = caller.UnsafeRegister(static state => ((Deadline)state!).Cancel(), this);
    }

    /// <summary>How long it is until an instant; never negative.</summary>
    public TimeSpan Until(DateTimeOffset instant)
    {
        TimeSpan wait = instant - _time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>Gives the next attempt its own time.</summary>
    public void Restart()
    {
        _woundAt = Elapsed;
        if (_source.IsCancellationRequested && !Caller.IsCancellationRequested)
        {
            _source.Dispose();
            _source = new CancellationTokenSource(Next(), _time);
            if (Caller.IsCancellationRequested)
            {
                Cancel();
            }

            return;
        }

        _source.CancelAfter(Next());
    }

    /// <summary>
    /// Gives the next piece of a body its own time, give or take an eighth: most bodies come in a few pieces at once, and to wind
    /// the clock for each would cost more than to read it.
    /// </summary>
    public void Extend()
    {
        if (Elapsed - _woundAt > _perAttempt / 8 || _source.IsCancellationRequested)
        {
            Restart();
        }
    }

    /// <summary>For bodies that may take as long as they like, as long as they keep coming.</summary>
    public void ForgetTotal()
    {
        _total = Timeout.InfiniteTimeSpan;
        Restart();
    }

    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }

    private void Cancel()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended while its caller gave up.
        }
    }

    private TimeSpan Next()
    {
        TimeSpan remaining = Remaining;
        TimeSpan next = _perAttempt == Timeout.InfiniteTimeSpan || remaining < _perAttempt ? remaining : _perAttempt;
        return next == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : next > TimeSpan.Zero ? next : TimeSpan.Zero;
    }
}

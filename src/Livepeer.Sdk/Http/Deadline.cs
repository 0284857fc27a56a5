using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The two limits of a call: for each attempt (and each wait for more of a body), and for everything together. Where there is
/// neither, the caller's own token will do.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _perAttempt;
    private readonly long _start;
    private readonly bool _isLimited;
    private CancellationTokenRegistration _registration;
    private CancellationTokenSource? _source;
    private TimeSpan _total;
    private TimeSpan _woundAt;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Deadline(TimeProvider time, TimeSpan perAttempt, TimeSpan total, CancellationToken caller)
    {
        _time = time;
        _perAttempt = perAttempt;
        _total = total == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : total;
        _start = time.GetTimestamp();
        Caller = caller;
        TimeSpan first = Next(_total);
        _isLimited = first != Timeout.InfiniteTimeSpan;
        if (_isLimited)
        {
            _source = TokenSourcePool.Rent(first, time);
            _registration = Hear(caller);
        }
    }

    /// <summary>The caller's own token. HttpClient's stand-in for it ends with the headers, so the body brings its own.</summary>
    public CancellationToken Caller { get; private set; }

    /// <summary>Cancelled by the caller, while it is listened to, or when a limit is reached.</summary>
    public CancellationToken Token => _isLimited ? Source.Token : Caller;

    public bool IsReached => _source is { IsCancellationRequested: true } && !Caller.IsCancellationRequested;

    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    public TimeSpan Remaining => _total == TimeSpan.MaxValue ? _total : _total - Elapsed;

    private CancellationTokenSource Source => _source ?? throw new ObjectDisposedException(nameof(Deadline), "The call is over.");

    /// <summary>Hears the caller from here on.</summary>
    public void Listen()
    {
        if (_isLimited && _registration == default)
        {
            _registration = Hear(Caller);
        }
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
        if (!_isLimited)
        {
            return;
        }

        _woundAt = Elapsed;
        if (IsReached)
        {
            Source.Dispose();
            _source = TokenSourcePool.Rent(Next(Remaining), _time);
        }
        else
        {
            Source.CancelAfter(Next(Remaining));
        }

        if (Caller.IsCancellationRequested)
        {
            Cancel();
        }
    }

    /// <summary>
    /// Before more of a body is asked for, by a caller whose token it brings. What has arrived already needs no clock and no
    /// listener; but time may have run out while nobody asked, or the caller have given up.
    /// </summary>
    public void Renew(CancellationToken caller)
    {
        if (caller != Caller)
        {
            _registration.Dispose();
            _registration = default;
            Caller = caller;
        }

        if (_isLimited && (Source.IsCancellationRequested || Caller.IsCancellationRequested))
        {
            Restart();
        }
    }

    /// <summary>
    /// While more of a body is waited for. The clock is wound to the limit give or take an eighth: most bodies come in a few
    /// pieces at once, and to wind it for each would cost more than to read it.
    /// </summary>
    public void Extend()
    {
        if (!_isLimited)
        {
            return;
        }

        Listen();
        TimeSpan now = Elapsed;
        if (now - _woundAt > _perAttempt / 8)
        {
            _woundAt = now;
            Source.CancelAfter(Next(Remaining));
        }
    }

    /// <summary>For bodies that may take as long as they like, as long as they keep coming.</summary>
    public void ForgetTotal()
    {
        _total = TimeSpan.MaxValue;
        Restart();
    }

    /// <summary>The token is nobody's from here on: its source goes to another call.</summary>
    public void Dispose()
    {
        _registration.Dispose();
        if (Interlocked.Exchange(ref _source, null) is { } source)
        {
            TokenSourcePool.Return(source, _time);
        }
    }

    private void Cancel()
    {
        try
        {
            _source?.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended while its caller gave up.
        }
    }

    private CancellationTokenRegistration Hear(CancellationToken caller) =>
        caller.UnsafeRegister(static state => ((Deadline)state!).Cancel(), this);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TimeSpan Next(TimeSpan remaining)
    {
        TimeSpan next = _perAttempt == Timeout.InfiniteTimeSpan || remaining < _perAttempt ? remaining : _perAttempt;
        return next == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : next > TimeSpan.Zero ? next : TimeSpan.Zero;
    }
}

namespace Livepeer.Sdk.Http;

/// <summary>Owns the token that cancels an attempt when its caller cancels or its time limit is reached.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeBudget _budget;
    private readonly CancellationTokenRegistration _registration;
    private CancellationTokenSource? _source;
    private TimeSpan _setAt;

    public Deadline(TimeBudget budget, CancellationToken caller)
    {
        _budget = budget;
        Caller = caller;
        if (IsLimited)
        {
            _source = TokenSourcePool.Rent(budget.Limits.FirstAttempt, budget.Limits.Time);
            _registration = caller.UnsafeRegister(static state => ((Deadline)state!).Cancel(), this);
        }
    }

    public TimeBudget Budget => _budget;

    public CancellationToken Caller { get; }

    public CancellationToken Token => IsLimited ? Source.Token : Caller;

    /// <summary>Whether the attempt was ended by a time limit.</summary>
    public bool IsReached => _source is { IsCancellationRequested: true } && !Caller.IsCancellationRequested;

    private bool IsLimited => _budget.Limits.FirstAttempt != Timeout.InfiniteTimeSpan;

    private CancellationTokenSource Source => _source ?? throw new ObjectDisposedException(nameof(Deadline), "The call is over.");

    /// <summary>Starts the time limit of the next attempt.</summary>
    public void Restart()
    {
        if (!IsLimited)
        {
            return;
        }

        _setAt = _budget.Elapsed;
        if (IsReached)
        {
            Source.Dispose();
            _source = TokenSourcePool.Rent(_budget.NextAttempt, _budget.Limits.Time);
        }
        else
        {
            Source.CancelAfter(_budget.NextAttempt);
        }

        if (Caller.IsCancellationRequested)
        {
            Cancel();
        }
    }

    /// <summary>
    /// Starts the time limit for each wait for more of the body, with a tolerance of an eighth: most bodies arrive in a few chunks at once,
    /// and setting the timer for each would cost more than reading it.
    /// </summary>
    public void Extend()
    {
        if (!IsLimited)
        {
            return;
        }

        TimeSpan now = _budget.Elapsed;
        if (now - _setAt > _budget.Limits.PerAttempt / 8)
        {
            _setAt = now;
            Source.CancelAfter(_budget.NextAttempt);
        }
    }

    /// <summary>The token is no longer valid from here on: its source is reused by another call.</summary>
    public void Dispose()
    {
        _registration.Dispose();
        if (Interlocked.Exchange(ref _source, null) is { } source)
        {
            TokenSourcePool.Return(source, _budget.Limits.Time);
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
            // The call ended while its caller canceled.
        }
    }
}

namespace Livepeer.Sdk.Uploads;

/// <summary>Cancels a request when the server makes no progress. Paused while the source is being read.</summary>
internal sealed class StallWatch : IDisposable
{
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _limit;

    public StallWatch(TimeSpan limit, TimeProvider time, CancellationToken caller)
    {
        _limit = limit;
        _caller = caller;
        _source = new CancellationTokenSource(limit, time);
        _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public CancellationToken Token => _source.Token;

    public bool IsStalled => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    public void Pause() => _source.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>Restarts the wait for the server.</summary>
    /// <param name="times">The number of time limits that it may take.</param>
    public void Restart(int times = 1) => _source.CancelAfter(_limit == Timeout.InfiniteTimeSpan ? _limit : Longest(_limit, times));


    private static TimeSpan Longest(TimeSpan limit, int times) => limit < _longest / times ? limit * times : _longest;

    public void Cancel() => _source.Cancel();

    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }
}

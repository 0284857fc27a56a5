namespace Livepeer.Sdk.Uploads;

/// <summary>Cancels a request when the server makes no progress. Paused while the source is being read.</summary>
internal sealed class StallWatch : IDisposable
{
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

    public void Restart() => _source.CancelAfter(_limit);

    public void Cancel() => _source.Cancel();

    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }
}

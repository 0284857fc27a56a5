namespace Livepeer.Sdk.Downloads;

/// <summary>
/// The time limit of one attempt, and the boundary to the transport: its exceptions become a <see cref="DownloadFault"/>, an exception of
/// the SDK or the caller's cancellation.
/// </summary>
internal sealed class DownloadDeadline : IDisposable
{
    private readonly TimeSpan _timeout;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _deadline;
    private readonly CancellationTokenSource _either;

    public DownloadDeadline(TimeSpan timeout, TimeProvider time, CancellationToken caller)
    {
        _timeout = timeout;
        _caller = caller;
        _deadline = new CancellationTokenSource(timeout, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_deadline.Token, caller);
    }

    /// <summary>Restarts the time limit.</summary>
    public void Restart() => _deadline.CancelAfter(_timeout);

    /// <summary>Pauses the time limit while the target is written to.</summary>
    public void Pause() => _deadline.CancelAfter(Timeout.InfiniteTimeSpan);

    public async ValueTask<T> ReceiveAsync<T>(Func<CancellationToken, ValueTask<T>> receive)
    {
        try
        {
            return await receive(_either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw _caller.IsCancellationRequested ? Canceled(exception, _caller) : DownloadFault.ForTimeout(exception);
        }
        catch (Exception exception) when (exception is not (LivepeerException or DownloadFault))
        {
            throw DownloadFault.ForConnection(exception);
        }
    }

    public static OperationCanceledException Canceled(OperationCanceledException exception, CancellationToken caller) =>
        new TaskCanceledException("The download was canceled.", exception, caller);

    public void Dispose()
    {
        _either.Dispose();
        _deadline.Dispose();
    }
}

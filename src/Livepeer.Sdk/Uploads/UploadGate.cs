namespace Livepeer.Sdk.Uploads;

/// <summary>Holds back new uploads while the server turns them away or can't be reached, for all workers together.</summary>
internal sealed class UploadGate(UploadManyOptions options, TimeProvider time)
{
    private static readonly TimeSpan _shortest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(60);

    private readonly Lock _gate = new();
    private long? _closedSince;
    private DateTimeOffset _until;
    private TimeSpan _pause = _shortest;

    public bool IsClosed
    {
        get
        {
            lock (_gate)
            {
                return _closedSince is not null;
            }
        }
    }

    /// <summary>Waits until a try is due.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan left;
            lock (_gate)
            {
                left = _until - time.GetUtcNow();
            }

            if (left <= TimeSpan.Zero)
            {
                return;
            }

            await Task.Delay(left, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The server took one.</summary>
    public void Open()
    {
        lock (_gate)
        {
            _closedSince = null;
            _until = default;
            _pause = _shortest;
        }
    }

    /// <summary>The server took none; false where that has lasted too long.</summary>
    public bool Close(TimeSpan? retryAfter)
    {
        lock (_gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            _closedSince ??= time.GetTimestamp();
            if (time.GetElapsedTime(_closedSince.Value) >= options.QueueTimeout)
            {
                return false;
            }

            // Of several workers that are turned away at once, the first says how long all wait.
            if (_until <= now)
            {
                TimeSpan asked = retryAfter < TimeSpan.FromDays(1) ? retryAfter.Value : TimeSpan.Zero;
                _until = now + (asked > _pause ? asked : _pause);
                _pause = _pause * 2 < _longest ? _pause * 2 : _longest;
            }

            return true;
        }
    }
}

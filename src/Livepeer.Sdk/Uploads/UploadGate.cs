using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Uploads;

/// <summary>Holds back new uploads of all workers while the server refuses them or can't be reached.</summary>
internal sealed class UploadGate(UploadFilesOptions options, TimeProvider time)
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

    /// <summary>Waits until another attempt may be made.</summary>
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

    /// <summary>Records that the server accepted an upload.</summary>
    public void Open()
    {
        lock (_gate)
        {
            _closedSince = null;
            _until = default;
            _pause = _shortest;
        }
    }

    /// <summary>Records that the server refused an upload.</summary>
    /// <returns><see langword="false"/> if it has refused for too long, or requests too long a delay.</returns>
    public bool Close(TimeSpan? retryAfter)
    {
        lock (_gate)
        {
            if (retryAfter > RetryAfter.LongestWait)
            {
                return false;
            }

            DateTimeOffset now = time.GetUtcNow();
            _closedSince ??= time.GetTimestamp();
            if (time.GetElapsedTime(_closedSince.Value) >= options.QueueTimeout)
            {
                return false;
            }

            // If several workers are refused at once, the first one determines how long all wait.
            if (_until <= now)
            {
                TimeSpan requested = retryAfter ?? TimeSpan.Zero;
                _until = now + (requested > _pause ? requested : _pause);
                _pause = _pause * 2 < _longest ? _pause * 2 : _longest;
            }

            return true;
        }
    }
}

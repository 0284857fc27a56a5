namespace Livepeer.Sdk.Uploads;

/// <summary>Tracks the progress of many uploads: counts, and the uploads in progress.</summary>
internal sealed class UploadTally(int? total, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<UploadItem, UploadProgress> _active = new(ReferenceEqualityComparer.Instance);
    private readonly List<UploadItemResult> _failures = [];
    private readonly RateMeter _rate = new();
    private readonly long _start = time.GetTimestamp();
    private int _succeeded;
    private int _skipped;
    private int _failed;
    private long _bytes;

    /// <summary>Whether nothing failed.</summary>
    public bool IsClean => _failed == 0;

    public IProgress<UploadProgress> Begin(UploadItem item)
    {
        Update(item, new UploadProgress());
        return new Receiver(this, item);
    }

    public void End(UploadItemResult result)
    {
        lock (_gate)
        {
            if (_active.Remove(result.Item, out UploadProgress? last))
            {
                _bytes += last.BytesSent;
            }

            if (result.Error is not null)
            {
                _failed++;
                if (_failures.Count < UploadSummary.MaxFailures)
                {
                    _failures.Add(result);
                }
            }
            else if (result.WasSkipped)
            {
                _skipped++;
            }
            else
            {
                _succeeded++;
            }
        }
    }

    public UploadFilesProgress Progress(bool isPaused)
    {
        lock (_gate)
        {
            TimeSpan elapsed = time.GetElapsedTime(_start);
            long sent = _bytes + _active.Values.Sum(progress => progress.BytesSent);
            return new UploadFilesProgress
            {
                Succeeded = _succeeded,
                Skipped = _skipped,
                Failed = _failed,
                Total = total,
                Active = [.. _active.Select(pair => KeyValuePair.Create(pair.Key.Path, pair.Value))],
                BytesSent = sent,
                BytesPerSecond = _rate.Add(elapsed, sent),
                Elapsed = elapsed,
                IsPaused = isPaused,
            };
        }
    }

    public UploadSummary Summary()
    {
        lock (_gate)
        {
            return new UploadSummary
            {
                Succeeded = _succeeded,
                Skipped = _skipped,
                Failed = _failed,
                BytesSent = _bytes,
                Elapsed = time.GetElapsedTime(_start),
                Failures = _failures,
            };
        }
    }

    private void Update(UploadItem item, UploadProgress progress)
    {
        lock (_gate)
        {
            _active[item] = progress;
        }
    }

    private sealed class Receiver(UploadTally tally, UploadItem item) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => tally.Update(item, value);
    }
}

using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Downloads;

/// <summary>Reports the progress of a download at a steady rate.</summary>
internal sealed class DownloadMeter(DownloadOptions options, TimeProvider time, ILogger logger)
{
    private readonly long _start = time.GetTimestamp();
    private long? _lastReport;

    /// <summary>Gets or sets how many bytes were there before this run, which do not count for its speed.</summary>
    public long ResumedFrom { get; set; }

    public void Report(long received, long? total, int retries, bool isLast = false)
    {
        if (options.Progress is null)
        {
            return;
        }

        long now = time.GetTimestamp();
        if (!isLast && _lastReport is { } last && time.GetElapsedTime(last, now) < options.ProgressInterval)
        {
            return;
        }

        _lastReport = now;
        TimeSpan elapsed = time.GetElapsedTime(_start, now);
        double speed = elapsed > TimeSpan.Zero ? Math.Max(received - ResumedFrom, 0) / elapsed.TotalSeconds : 0;
        double? secondsLeft = speed > 0 ? (total - received) / speed : null;
        var progress = new DownloadProgress
        {
            BytesReceived = received,
            TotalBytes = total,
            Elapsed = elapsed,
            BytesPerSecond = speed,
            TimeLeft = secondsLeft is { } seconds && seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null,
            Retries = retries,
        };
        options.Progress.ReportSafely(progress, logger);
    }
}

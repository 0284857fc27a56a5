using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk;

/// <summary>Tells how far a download is, on a steady cadence.</summary>
internal sealed class DownloadMeter(DownloadOptions options, TimeProvider time, ILogger logger, long resumedFrom)
{
    private readonly long _start = time.GetTimestamp();
    private long? _lastReport;

    public void Tell(long received, long? total, int retries, bool isLast = false)
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
        double speed = elapsed > TimeSpan.Zero ? Math.Max(received - resumedFrom, 0) / elapsed.TotalSeconds : 0;
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

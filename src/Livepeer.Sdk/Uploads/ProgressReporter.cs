using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Uploads;

/// <summary>Reports the progress of an upload: one report at a time, at a steady rate, regardless of the network.</summary>
internal sealed class ProgressReporter : IAsyncDisposable
{
    private readonly UploadRun _run;
    private readonly IProgress<UploadProgress> _target;
    private readonly ILogger _logger;
    private readonly RateMeter _rate = new();
    private readonly PeriodicTimer _timer;
    private readonly Task _loop;

    private ProgressReporter(UploadRun run, IProgress<UploadProgress> target, TimeProvider time, ILogger logger)
    {
        _run = run;
        _target = target;
        _logger = logger;
        _timer = new PeriodicTimer(run.Options.ProgressInterval, time);
        Report();
        _loop = RunAsync();
    }

    public static ProgressReporter? Start(UploadRun run, TimeProvider time, ILogger logger) =>
        run.Options.Progress is { } target ? new ProgressReporter(run, target, time, logger) : null;

    /// <summary>Reports the end, after all other reports.</summary>
    public async ValueTask CompleteAsync()
    {
        await DisposeAsync().ConfigureAwait(false);
        Report();
    }

    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _loop.ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        while (await _timer.WaitForNextTickAsync().ConfigureAwait(false))
        {
            Report();
        }
    }

    private void Report()
    {
        TimeSpan elapsed = _run.Elapsed;
        long sent = _run.Sent;
        long? total = _run.Source.Length;
        double rate = _rate.Add(elapsed, sent);
        var progress = new UploadProgress
        {
            BytesSent = sent,
            TotalBytes = total,
            BytesPerSecond = rate,
            TimeLeft = total is { } all && rate > 0 ? Left(all - sent, rate) : null,
            Elapsed = elapsed,
            Retries = _run.Retries,
        };
        _target.ReportSafely(progress, _logger);
    }

    private static TimeSpan? Left(long bytes, double rate)
    {
        double seconds = bytes / rate;
        return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;
    }
}

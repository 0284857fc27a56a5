using Livepeer.Sdk;
using Spectre.Console;

namespace Cli.Terminal;

/// <summary>A progress bar, or nothing if nobody would see it move.</summary>
internal sealed class Bar(ProgressTask? task)
{
    public void Set(double? fraction, string caption, string? name = null)
    {
        if (task is null)
        {
            return;
        }

        if (name is not null)
        {
            task.Description = Bars.Name(name);
        }

        task.Value = (fraction ?? 0) * task.MaxValue;
        task.State.Update<Caption>(nameof(Caption), _ => new Caption(caption));
    }

    public IProgress<WaitProgress> ForWait() => new Receiver<WaitProgress>(progress => Set(
        progress.Fraction, progress.Retries > 0 ? $"{progress.Phase}, try {progress.Retries + 1}" : progress.Phase));

    public IProgress<DownloadProgress> ForDownload() => new Receiver<DownloadProgress>(progress => Set(
        progress.TotalBytes is { } total and > 0 ? progress.BytesReceived / (double)total : null,
        Transfer(progress.BytesReceived, progress.BytesPerSecond, progress.Retries)));

    public static string Transfer(long bytes, double rate, int retries) =>
        $"{Shown.Size(bytes)}, {Shown.Size(rate)}/s" + (retries > 0 ? $", try {retries + 1}" : "");

    // Progress<T> would pass the reports to other threads, out of order.
    private sealed class Receiver<T>(Action<T> receive) : IProgress<T>
    {
        public void Report(T value) => receive(value);
    }
}

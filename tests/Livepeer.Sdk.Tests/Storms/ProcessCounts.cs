using System.Diagnostics;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>
/// What this process holds that a leak adds to. Sockets and open files are counted where the system lists them in <c>/proc</c>.
/// </summary>
internal sealed record ProcessCounts(int Sockets, int OpenFiles, long Timers, int Threads, int TemporaryFiles)
{
    /// <summary>Threads of the pool stay for a while, and the test runner has timers of its own.</summary>
    private const int SpareThreads = 32;
    private const int SpareTimers = 3;
    private const string Descriptors = "/proc/self/fd";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    public static ProcessCounts Take(string temporary)
    {
        string[] open = Directory.Exists(Descriptors)
            ? [.. Directory.EnumerateFileSystemEntries(Descriptors).Select(path => new FileInfo(path).LinkTarget ?? "")]
            : [];
        using var self = Process.GetCurrentProcess();
        return new ProcessCounts(
            open.Count(target => target.StartsWith("socket:", StringComparison.Ordinal)),
            open.Count(target => target.StartsWith(temporary, StringComparison.Ordinal)),
            Timer.ActiveCount,
            self.Threads.Count,
            Directory.EnumerateFileSystemEntries(temporary, "*", SearchOption.AllDirectories).Count());
    }

    /// <summary>Counts once the last run has let go of what it can.</summary>
    public static async Task<ProcessCounts> TakeSettledAsync(string temporary)
    {
        ProcessCounts counts = Take(temporary);
        for (int unchanged = 0; unchanged < 5; unchanged++)
        {
            await Task.Delay(100);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            ProcessCounts next = Take(temporary);
            if (next.IsWithin(counts) && counts.IsWithin(next))
            {
                continue;
            }

            (counts, unchanged) = (next, 0);
        }

        return counts;
    }

    /// <summary>Counts until nothing is left beyond this, or patience ends.</summary>
    public async Task<ProcessCounts> TakeAfterwardsAsync(string temporary)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            ProcessCounts counts = Take(temporary);
            if (counts.IsWithin(this) || Stopwatch.GetElapsedTime(start) > _patience)
            {
                return counts;
            }

            await Task.Delay(100);
        }
    }

    public bool IsWithin(ProcessCounts before) =>
        Sockets <= before.Sockets
        && OpenFiles <= before.OpenFiles
        && Timers <= before.Timers + SpareTimers
        && Threads <= before.Threads + SpareThreads
        && TemporaryFiles <= before.TemporaryFiles;
}

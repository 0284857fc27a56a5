using System.Diagnostics;
using System.Globalization;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>One peer in a process of its own: reads "operation, calls at once, milliseconds" line by line, and writes what it measured.</summary>
internal sealed class PeerWorker(IPeer peer)
{
    private const int MaxAtOnce = 64;
    private const int MaxLatencies = 20_000;

    private readonly long[][] _latencies = [.. Enumerable.Range(0, MaxAtOnce).Select(_ => new long[MaxLatencies])];
    private readonly int[] _counts = new int[MaxAtOnce];

    public static async Task<int> RunAsync(string name, Uri address)
    {
        using IPeer peer = Create(name, address);
        var worker = new PeerWorker(peer);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            string[] parts = line.Split('\t');
            PeerResult result = parts[0] == "walk"
                ? await worker.WalkAsync()
                : await worker.MeasureAsync(worker.Operation(parts[0]), Number(parts[1]), TimeSpan.FromMilliseconds(Number(parts[2])));
            Console.WriteLine(result.ToLine());
        }

        return 0;
    }

    private static IPeer Create(string name, Uri address) => name switch
    {
        "hand" => new HandWrittenPeer(address),
        "json" => new JsonExtensionsPeer(address),
        "refit" => new RefitPeer(address),
        "sdk" => new SdkPeer(address),
        _ => throw new ArgumentException("There is no such peer.", nameof(name)),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private Func<Task> Operation(string name) => name switch
    {
        "get" => peer.GetAsync,
        "create" => peer.CreateAsync,
        "list 100" => () => peer.ListAsync(100),
        "list 1000" => () => peer.ListAsync(1000),
        "404" => peer.MissAsync,
        _ => throw new ArgumentException("There is no such operation.", nameof(name)),
    };

    private async Task<PeerResult> WalkAsync()
    {
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        int items = await peer.WalkAsync();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double used = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        return new PeerResult(items, seconds, used, GC.GetTotalAllocatedBytes(precise: true) - bytes, seconds * 1_000_000, seconds * 1_000_000);
    }

    private async Task<PeerResult> MeasureAsync(Func<Task> call, int atOnce, TimeSpan length)
    {
        Array.Clear(_counts);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(lane => Task.Run(() => WorkAsync(call, lane, start, length))));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double used = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        long[] latencies = [.. Enumerable.Range(0, atOnce).SelectMany(lane => _latencies[lane].Take(_counts[lane])).Order()];
        return new PeerResult(latencies.Length, seconds, used, allocated, Percentile(latencies, 0.50), Percentile(latencies, 0.99));
    }

    private async Task WorkAsync(Func<Task> call, int lane, long start, TimeSpan length)
    {
        long[] latencies = _latencies[lane];
        while (Stopwatch.GetElapsedTime(start) < length && _counts[lane] < latencies.Length)
        {
            long before = Stopwatch.GetTimestamp();
            await call().ConfigureAwait(false);
            latencies[_counts[lane]++] = Stopwatch.GetTimestamp() - before;
        }
    }

    private static double Percentile(long[] sorted, double share) =>
        sorted[(int)(share * (sorted.Length - 1))] * 1_000_000.0 / Stopwatch.Frequency;
}

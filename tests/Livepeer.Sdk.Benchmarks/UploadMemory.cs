using System.Diagnostics;
using System.Globalization;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>Measures the memory that uploads use, by the length of a file and by the number of files, each in its own process.</summary>
internal static class UploadMemory
{
    private const long Mebi = 1024 * 1024;
    private const int WarmUps = 100;
    private const int Runs = 9;

    private static readonly int[] _counts = [100, 1000, 10_000];
    private static readonly CreateAssetRequest _film = new() { Name = "film" };

    /// <summary>
    /// The least of several runs is what the upload itself allocates: now and then, the runtime adds what its pools lack. The hand-written
    /// PUT shows how much that is.
    /// </summary>
    public static void CompareSizes(string origin, string small, string large)
    {
        Console.WriteLine($"{"memory",-28}{"least B",10}{"median B",10}{"most B",10}{"peak MiB",10}   (allocated by an upload, of {Runs} each)");
        foreach ((string way, string name) in ((string, string)[])[("sdk", "SDK, tus"), ("hand", "hand-written PUT")])
        {
            foreach ((string path, string size) in ((string, string)[])[(small, "64 MiB"), (large, "4 GiB")])
            {
                long[] numbers = Children.Run("upload-size", way, origin, small, path);
                long[] allocated = [.. numbers[..^1].Order()];
                Console.WriteLine(
                    $"{name + ", " + size,-28}{allocated[0],10}{allocated[allocated.Length / 2],10}{allocated[^1],10}{numbers[^1] / Mebi,10}");
            }
        }
    }

    public static void CompareCounts(string origin, DirectoryInfo folder)
    {
        for (int i = 0; i < _counts[^1]; i++)
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, i.ToString(CultureInfo.InvariantCulture)), new byte[1000]);
        }

        Console.WriteLine($"{"files of 1,000 B",-28}{"uploaded",10}{"alive KiB",10}{"peak MiB",10}   (alive when the last has ended)");
        foreach (int count in _counts)
        {
            long[] numbers = Children.Run("upload-count", origin, folder.FullName, count.ToString(CultureInfo.InvariantCulture));
            Console.WriteLine($"{count,-28}{numbers[0],10}{numbers[1] / 1024,10}{numbers[2] / Mebi,10}");
        }
    }

    /// <summary>Uploads one file several times in this process; prints what each upload allocated and the peak of memory, in bytes.</summary>
    public static async Task<int> SizeAsync(string way, string origin, string warmUp, string path)
    {
        using LivepeerClient client = UploadBenchmark.Client(origin);
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        Func<string, Task> upload = way == "sdk" ? file => client.Assets.UploadFileAsync(file, _film) : file => UploadBenchmark.PutAsync(http, origin + "/bare", file);

        await WarmUpAsync(() => upload(warmUp));
        for (int i = 0; i < Runs; i++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            await upload(path);
            long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{allocated} "));
        }

        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{self.PeakWorkingSet64}"));
        return 0;
    }

    /// <summary>
    /// Uploads a number of small files in this process; prints what is alive after the last, and the peak of memory, in bytes.
    /// </summary>
    public static async Task<int> CountAsync(string origin, string folder, int count)
    {
        using LivepeerClient client = UploadBenchmark.Client(origin);
        string warmUp = Path.Combine(folder, "0");
        await WarmUpAsync(() => client.Assets.UploadFileAsync(warmUp, _film));
        int ended = 0;
        long alive = 0;
        var options = new UploadFilesOptions
        {
            CheckpointPath = Path.Combine(folder, "checkpoints-" + count),
            ItemCompleted = (_, _) =>
            {
                if (++ended == count)
                {
                    alive = GC.GetTotalMemory(forceFullCollection: true);
                }

                return ValueTask.CompletedTask;
            },
        };
        IEnumerable<UploadItem> items = Enumerable.Range(0, count).Select(number => new UploadItem
        {
            Path = Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture)),
            Request = _film,
        });
        UploadSummary summary = await client.Assets.UploadFilesAsync(items, options);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Succeeded} {alive} {self.PeakWorkingSet64}"));
        return 0;
    }

    /// <summary>Uploads once, so that start-up and compilation are not measured.</summary>
    private static async Task WarmUpAsync(Func<Task> upload)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            await upload();
        }
    }
}

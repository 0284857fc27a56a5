using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>
/// Uploads of a file by the SDK, resumable and direct, against a hand-written PUT of it to the same sink, in interleaved rounds; then
/// what memory takes, by size; then a file of 5 GiB that breaks on its way.
/// </summary>
internal static class UploadBenchmark
{
    private const long Mebi = 1024 * 1024;
    private const long Gibi = 1024 * Mebi;
    private const int WarmUps = 100;
    private const int MemoryRuns = 9;

    private static readonly CreateAssetRequest _film = new() { Name = "film" };

    public static async Task<int> RunAsync(int rounds)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("upload-benchmark-");
        using Process server = Start("upload-sink");
        string origin = server.StandardOutput.ReadLine()!;
        try
        {
            await CompareAsync(origin, Fill(folder, "1g", Gibi), rounds);
            CompareMemory(origin, Sparse(folder, "64m", 64 * Mebi), Sparse(folder, "4g", 4 * Gibi));
            await ResumeAsync(origin, Sparse(folder, "5g", 5 * Gibi));
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
            folder.Delete(recursive: true);
        }

        return 0;
    }

    /// <summary>Uploads of one file in this process: prints what each allocated and the peak of memory, in bytes.</summary>
    public static async Task<int> MemoryAsync(string way, string origin, string warmUp, string path)
    {
        using LivepeerClient client = Client(origin);
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        Func<string, Task> upload = way == "sdk" ? file => client.Assets.UploadFileAsync(file, _film) : file => PutAsync(http, origin + "/bare", file);

        // What start-up and compilation take is no matter of the file's length.
        for (int i = 0; i < WarmUps; i++)
        {
            await upload(warmUp);
        }

        for (int i = 0; i < MemoryRuns; i++)
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

    private static async Task CompareAsync(string origin, string path, int rounds)
    {
        using LivepeerClient client = Client(origin);
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        (string Name, Func<Task> Upload)[] ways =
        [
            ("hand-written PUT", () => PutAsync(http, origin + "/bare", path)),
            ("SDK, tus", () => client.Assets.UploadFileAsync(path, _film)),
            ("SDK, direct", () => client.Assets.UploadFileAsync(path, _film, new UploadOptions { Method = UploadMethod.Direct })),
        ];
        var results = ways.Select(_ => new List<(double Seconds, double Cpu)>()).ToArray();
        foreach ((_, Func<Task> upload) in ways)
        {
            await upload();
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                int way = (i + round) % ways.Length;
                results[way].Add(await MeasureAsync(ways[way].Upload));
            }
        }

        Console.WriteLine($"{"1 GiB",-20}{"MiB/s",8}{"CPU s",8}{"rate",8}{"CPU",8}   (medians of {rounds} interleaved rounds; ratios to the hand-written PUT, round by round)");
        for (int way = 0; way < ways.Length; way++)
        {
            List<(double Seconds, double Cpu)> own = results[way];
            double rate = Median(own.Zip(results[0], (a, b) => b.Seconds / a.Seconds));
            double cpu = Median(own.Zip(results[0], (a, b) => a.Cpu / b.Cpu));
            Console.WriteLine(
                $"{ways[way].Name,-20}{1024 / Median(own.Select(one => one.Seconds)),8:0}{Median(own.Select(one => one.Cpu)),8:0.00}{rate,8:0.000}{cpu,8:0.000}");
        }
    }

    /// <summary>
    /// The least of several runs is what an upload takes itself: the runtime adds, now and then, what its own pools miss. How much
    /// that is shows in the hand-written PUT.
    /// </summary>
    private static void CompareMemory(string origin, string small, string large)
    {
        Console.WriteLine($"{"memory",-28}{"least B",10}{"median B",10}{"most B",10}{"peak MiB",10}   (allocated by an upload, of {MemoryRuns} each)");
        foreach ((string way, string name) in ((string, string)[])[("sdk", "SDK, tus"), ("hand", "hand-written PUT")])
        {
            foreach ((string path, string size) in ((string, string)[])[(small, "64 MiB"), (large, "4 GiB")])
            {
                long[] numbers = Child("upload-memory", way, origin, small, path);
                long[] allocated = [.. numbers[..^1].Order()];
                Console.WriteLine(
                    $"{name + ", " + size,-28}{allocated[0],10}{allocated[allocated.Length / 2],10}{allocated[^1],10}{numbers[^1] / Mebi,10}");
            }
        }
    }

    private static async Task ResumeAsync(string origin, string path)
    {
        using LivepeerClient client = Client(origin);
        using var http = new HttpClient();
        await http.GetStringAsync($"{origin}/setup?hash=1&break={3 * Gibi}");
        byte[] saved = [];
        var options = new UploadOptions { RetryDelays = [] };
        try
        {
            await client.Assets.UploadFileAsync(path, _film, options);
        }
        catch (LivepeerUploadException exception)
        {
            saved = exception.Checkpoint!.Save();
        }

        await client.Assets.ResumeUploadFileAsync(UploadCheckpoint.Load(saved), path);
        string arrived = await http.GetStringAsync(origin + "/hash");
        await using FileStream file = File.OpenRead(path);
        string expected = Convert.ToHexStringLower(await SHA256.HashDataAsync(file));
        Console.WriteLine($"5 GiB, broken at 3 GiB, taken up from its checkpoint: {(arrived == expected ? "SHA-256 agrees" : "SHA-256 DIFFERS")}");
    }

    private static async Task PutAsync(HttpClient http, string address, string path)
    {
        await using FileStream file = File.OpenRead(path);
        using var content = new StreamContent(file);
        using HttpResponseMessage response = await http.PutAsync(address, content);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<(double Seconds, double Cpu)> MeasureAsync(Func<Task> upload)
    {
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        await upload();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }

    private static long[] Child(params string[] arguments)
    {
        using Process child = Start(arguments);
        string[] numbers = child.StandardOutput.ReadLine()!.Split(' ');
        child.WaitForExit();
        return [.. numbers.Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static string Fill(DirectoryInfo folder, string name, long size)
    {
        string path = Path.Combine(folder.FullName, name);
        using FileStream file = File.Create(path);
        byte[] block = RandomNumberGenerator.GetBytes((int)Mebi);
        for (long written = 0; written < size; written += block.Length)
        {
            file.Write(block);
        }

        return path;
    }

    private static string Sparse(DirectoryInfo folder, string name, long size)
    {
        string path = Path.Combine(folder.FullName, name);
        using FileStream file = File.Create(path);
        file.SetLength(size);
        return path;
    }

    private static LivepeerClient Client(string origin) => new(
        LivepeerCredential.ApiKey("benchmark-key"), options => options.BaseAddress = new Uri(origin + "/api"));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}

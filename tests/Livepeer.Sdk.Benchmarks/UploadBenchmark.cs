using System.Diagnostics;
using System.Security.Cryptography;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>
/// Compares uploads by the SDK, resumable and direct, with a hand-written PUT of the same file to the same sink, in interleaved rounds;
/// measures the memory that they use; and uploads a file of 5 GiB over a connection that breaks.
/// </summary>
internal static class UploadBenchmark
{
    private const long Mebi = 1024 * 1024;
    private const long Gibi = 1024 * Mebi;

    private static readonly CreateAssetRequest _film = new() { Name = "film" };

    public static async Task<int> RunAsync(int rounds)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("upload-benchmark-");
        using Process server = Children.Start("upload-sink");
        string origin = server.StandardOutput.ReadLine()!;
        try
        {
            await CompareAsync(origin, Fill(folder, "1g", Gibi), rounds);
            UploadMemory.CompareSizes(origin, Sparse(folder, "64m", 64 * Mebi), Sparse(folder, "4g", 4 * Gibi));
            UploadMemory.CompareCounts(origin, folder.CreateSubdirectory("many"));
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

    public static LivepeerClient Client(string origin) => new(
        LivepeerCredential.ApiKey("benchmark-key"), options => options.BaseAddress = new Uri(origin + "/api"));

    public static async Task PutAsync(HttpClient http, string address, string path)
    {
        await using FileStream file = File.OpenRead(path);
        using var content = new StreamContent(file);
        using HttpResponseMessage response = await http.PutAsync(address, content);
        response.EnsureSuccessStatusCode();
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
            double rate = Statistics.Median(own.Zip(results[0], (a, b) => b.Seconds / a.Seconds));
            double cpu = Statistics.Median(own.Zip(results[0], (a, b) => a.Cpu / b.Cpu));
            Console.WriteLine(
                $"{ways[way].Name,-20}{1024 / Statistics.Median(own.Select(one => one.Seconds)),8:0}{Statistics.Median(own.Select(one => one.Cpu)),8:0.00}{rate,8:0.000}{cpu,8:0.000}");
        }
    }

    private static async Task ResumeAsync(string origin, string path)
    {
        using LivepeerClient client = Client(origin);
        using var http = new HttpClient();
        await http.GetStringAsync($"{origin}/setup?hash=1&break={3 * Gibi}");
        byte[] saved = [];
        var options = new UploadOptions { MaxRetries = 0 };
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
        Console.WriteLine($"5 GiB, broken at 3 GiB, resumed from its checkpoint: {(arrived == expected ? "SHA-256 agrees" : "SHA-256 DIFFERS")}");
    }

    private static async Task<(double Seconds, double Cpu)> MeasureAsync(Func<Task> upload)
    {
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        await upload();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
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
}

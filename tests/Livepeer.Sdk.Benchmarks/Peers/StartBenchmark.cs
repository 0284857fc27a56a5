using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>From the start of a process to its first response, and the most memory it had by then.</summary>
internal static class StartBenchmark
{
    private const double Mebi = 1024 * 1024;

    /// <param name="native">The path of the native test program, or <see langword="null"/> to leave it out.</param>
    /// <param name="jit">The path of the same program compiled just in time, or <see langword="null"/> to leave it out.</param>
    public static string Compare(string origin, NodePeers? node, string? native, string? jit, int rounds)
    {
        List<(string Title, Func<Process> Start)> programs = [];
        if (native is not null)
        {
            programs.Add(("Livepeer.Sdk, native", () => Start(native, origin)));
        }

        if (jit is not null)
        {
            programs.Add(("Livepeer.Sdk, just in time", () => Start(jit, origin)));
        }

        if (node is not null)
        {
            programs.Add(($"npm livepeer {NodePeers.Version}", () => node.Start("first", origin)));
        }

        if (programs.Count == 0)
        {
            return "";
        }

        var results = programs.Select(_ => new List<(double Milliseconds, double Peak)>()).ToArray();
        for (int round = 0; round < rounds + 1; round++)
        {
            for (int turn = 0; turn < programs.Count; turn++)
            {
                int one = (turn + round) % programs.Count;
                (double, double) result = Measure(programs[one].Start);

                // The first run reads the files from the disk.
                if (round > 0)
                {
                    results[one].Add(result);
                }
            }
        }

        var text = new StringBuilder();
        text.AppendLine("| Start | to the first response, ms | peak memory, MiB |").AppendLine("|---|---:|---:|");
        foreach ((string title, var own) in programs.Zip(results, (program, own) => (program.Title, own)))
        {
            double milliseconds = Statistics.Median(own.Select(run => run.Milliseconds));
            double peak = Statistics.Median(own.Select(run => run.Peak)) / Mebi;
            text.AppendLine(CultureInfo.InvariantCulture, $"| {title} | {milliseconds:0} | {peak:0} |");
        }

        return text.ToString();
    }

    private static Process Start(string path, string origin) => Process.Start(
        new ProcessStartInfo(path, ["first", origin + "/api", PeerModels.Key]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    /// <summary>The program prints its peak of memory, in bytes, once it has the response.</summary>
    private static (double Milliseconds, double Peak) Measure(Func<Process> start)
    {
        long began = Stopwatch.GetTimestamp();
        using Process process = start();
        string line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The program ended without a response.");
        double milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        process.WaitForExit();
        return (milliseconds, double.Parse(line, CultureInfo.InvariantCulture));
    }
}

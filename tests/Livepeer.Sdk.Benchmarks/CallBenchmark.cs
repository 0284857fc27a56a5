using System.Diagnostics;
using System.Globalization;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>
/// Compares the SDK with a hand-written HttpClient that reads the same models, in interleaved rounds: medians of the ratios of all rounds.
/// Once without listeners to telemetry, once with listeners to all of it.
/// </summary>
internal static class CallBenchmark
{
    /// <summary>The number of processes, one after another: the JIT compiles the same code differently in each.</summary>
    private const int Processes = 5;

    public static int Run(int rounds)
    {
        int each = (rounds + Processes - 1) / Processes;
        Compare(observed: false, each);
        Compare(observed: true, each);
        return 0;
    }

    private static void Compare(bool observed, int rounds)
    {
        List<CallResult> results = [.. Enumerable.Range(0, Processes).SelectMany(process => Measure(process, observed, rounds))];
        Console.WriteLine(observed ? "With listeners to telemetry, the runtime's and the SDK's" : "Without listeners to telemetry");
        Console.WriteLine($"{"",-32}{"to the leanest code",24}{"to GetFromJsonAsync",24}   medians of {rounds * Processes} interleaved rounds");
        Console.WriteLine($"{"",-32}{"rate",16}{"bytes",8}{"rate",16}{"bytes",8}");
        foreach (IGrouping<(string Call, string Contender), CallResult> row in results.GroupBy(result => (result.Call, result.Contender)))
        {
            string title = row.Key.Call == "get" ? "get" : $"list of {row.Key.Call}";
            Console.WriteLine($"{$"{title}, {row.Key.Contender}",-32}{Ratios(row, "by hand")}{Ratios(row, "GetFromJsonAsync")}");
        }

        Console.WriteLine();

        string Ratios(IEnumerable<CallResult> row, string baseline)
        {
            var pairs = row.Join(
                results.Where(result => result.Contender == baseline),
                one => (one.Process, one.Round, one.Call),
                one => (one.Process, one.Round, one.Call),
                (one, other) => (Rate: one.Rate / other.Rate, Bytes: one.Bytes / other.Bytes)).ToList();
            return $"{Statistics.Median(pairs.Select(pair => pair.Rate)),16:0.000}{Statistics.Median(pairs.Select(pair => pair.Bytes)),8:0.000}";
        }
    }

    private static List<CallResult> Measure(int process, bool observed, int rounds)
    {
        using Process server = Children.Start("server");
        string address = server.StandardOutput.ReadLine()! + "/api";
        using Process worker = Children.Start(
            "call-worker", address, observed ? "observed" : "unobserved", rounds.ToString(CultureInfo.InvariantCulture));
        var results = new List<CallResult>();
        while (worker.StandardOutput.ReadLine() is { } line)
        {
            results.Add(CallResult.Parse(process, line));
        }

        worker.WaitForExit();
        server.StandardInput.Close();
        server.WaitForExit();
        return results;
    }
}

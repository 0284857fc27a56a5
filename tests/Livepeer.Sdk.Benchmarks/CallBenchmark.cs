using System.Diagnostics;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>
/// The SDK against a hand-written HttpClient with the same models, each in a process of its own, in interleaved rounds: medians of
/// the ratios of all rounds. The hand-written one runs in two processes, and their mean is the measure: the same code differs by
/// several percent from one process to the next. Once with nobody listening to the telemetry of either, once with all of it listened to.
/// </summary>
internal static class CallBenchmark
{
    /// <summary>How many times with new processes: the compiler makes something else of the same code in each.</summary>
    private const int Sets = 5;

    private const int Slices = 16;
    private const int SliceMilliseconds = 50;
    private const int WarmUpMilliseconds = 4000;

    private static readonly (string Name, string Contender)[] _contenders =
    [
        ("hand-written", "hand"),
        ("hand-written again", "hand"),
        ("resilience off", "bare"),
        ("resilience on", "resilient"),
    ];

    public static int Run(int rounds)
    {
        int each = (rounds + Sets - 1) / Sets;
        Compare(observed: false, ["get", "100", "1000"], each);

        // What the SDK's span and duration cost does not depend on the length of the answer.
        Compare(observed: true, ["get"], each);
        return 0;
    }

    private static void Compare(bool observed, string[] calls, int rounds)
    {
        Console.WriteLine(observed ? "Telemetry listened to, the runtime's and the SDK's" : "Nobody listens to telemetry");
        Console.WriteLine(
            $"{"",-40}{"rate",8}{"bytes",8}   to the hand-written ones; medians of {rounds * Sets} interleaved rounds in {Sets} sets of processes (each set's rate)");
        var sets = new List<Dictionary<(string Call, string Name), List<(double Rate, double Bytes)>>>();
        for (int set = 0; set < Sets; set++)
        {
            sets.Add(Measure(observed, calls, rounds));
        }

        foreach ((string call, string name) in sets[0].Keys)
        {
            var ratios = sets.SelectMany(set => set[(call, name)]).ToList();
            string apart = string.Join(' ', sets.Select(set => $"{Median(set[(call, name)].Select(ratio => ratio.Rate)):0.000}"));
            string title = (call == "get" ? "get, " : $"list of {call}, ") + name;
            Console.WriteLine($"{title,-40}{Median(ratios.Select(ratio => ratio.Rate)),8:0.000}{Median(ratios.Select(ratio => ratio.Bytes)),8:0.000}   ({apart})");
        }

        Console.WriteLine();
    }

    private static Dictionary<(string Call, string Name), List<(double Rate, double Bytes)>> Measure(bool observed, string[] calls, int rounds)
    {
        using Process server = Children.Start("server");
        string address = server.StandardOutput.ReadLine()! + "/api";
        Process[] workers = [.. _contenders.Select(one => Children.Start("call-worker", one.Contender, address, observed ? "observed" : "unobserved"))];
        var ratios = new Dictionary<(string Call, string Name), List<(double Rate, double Bytes)>>();
        foreach (string call in calls)
        {
            foreach (Process worker in workers)
            {
                Ask(worker, call, WarmUpMilliseconds);
            }

            for (int round = 0; round < rounds; round++)
            {
                var samples = new CallSample[workers.Length];
                for (int slice = 0; slice < Slices; slice++)
                {
                    for (int turn = 0; turn < workers.Length; turn++)
                    {
                        // Each as often first as last: what drifts hits all alike, and nobody has two turns in a row.
                        int one = (turn + slice) % workers.Length;
                        samples[one] += Ask(workers[one], call, SliceMilliseconds);
                    }
                }

                double rate = (samples[0].Rate + samples[1].Rate) / 2;
                double bytes = (samples[0].BytesPerCall + samples[1].BytesPerCall) / 2;
                for (int one = 0; one < workers.Length; one++)
                {
                    (string, string) key = (call, _contenders[one].Name);
                    ratios.TryAdd(key, []);
                    ratios[key].Add((samples[one].Rate / rate, samples[one].BytesPerCall / bytes));
                }
            }
        }

        foreach (Process child in (Process[])[.. workers, server])
        {
            child.StandardInput.Close();
            child.WaitForExit();
            child.Dispose();
        }

        return ratios;
    }

    private static CallSample Ask(Process worker, string call, int milliseconds)
    {
        worker.StandardInput.WriteLine($"{call} {milliseconds}");
        worker.StandardInput.Flush();
        return CallSample.Parse(worker.StandardOutput.ReadLine()!);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}

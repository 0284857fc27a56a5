using System.Globalization;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>The result of one contender in one round, as a worker reports it.</summary>
internal sealed record CallResult(int Process, string Call, string Contender, int Round, double Rate, double Bytes)
{
    public static CallResult Parse(int process, string line)
    {
        string[] parts = line.Split('\t');
        return new CallResult(process, parts[0], parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture), Number(parts[3]), Number(parts[4]));
    }

    public string ToLine() =>
        string.Create(CultureInfo.InvariantCulture, $"{Call}\t{Contender}\t{Round}\t{Rate}\t{Bytes}");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

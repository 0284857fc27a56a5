using System.Globalization;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>What a peer did in a slice of time. Latencies are in microseconds; a walk counts its items as calls.</summary>
internal sealed record PeerResult(double Calls, double Seconds, double CpuSeconds, double Bytes, double P50, double P99)
{
    public double Rate => Calls / Seconds;

    /// <summary>Gets the microseconds of processor time of a call.</summary>
    public double Cpu => CpuSeconds * 1_000_000 / Calls;

    /// <summary>Gets the allocated bytes of a call; NaN if the peer can't count them.</summary>
    public double BytesPerCall => Bytes / Calls;

    public static PeerResult Parse(string line)
    {
        double[] numbers = [.. line.Split('\t').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
        return new PeerResult(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Calls}\t{Seconds}\t{CpuSeconds}\t{Bytes}\t{P50}\t{P99}");
}

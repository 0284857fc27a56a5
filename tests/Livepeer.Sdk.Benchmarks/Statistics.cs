namespace Livepeer.Sdk.Benchmarks;

/// <summary>Sums up many rounds in one number.</summary>
internal static class Statistics
{
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}

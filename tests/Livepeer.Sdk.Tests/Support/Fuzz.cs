using System.Globalization;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>How many inputs fuzzers try, set by <c>LIVEPEER_FUZZ</c>, and the seed of the first, set by <c>LIVEPEER_FUZZ_SEED</c>.</summary>
internal static class Fuzz
{
    public static int Count { get; } = int.Parse(Environment.GetEnvironmentVariable("LIVEPEER_FUZZ") ?? "3000", CultureInfo.InvariantCulture);

    public static int Seed { get; } = int.Parse(Environment.GetEnvironmentVariable("LIVEPEER_FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);
}

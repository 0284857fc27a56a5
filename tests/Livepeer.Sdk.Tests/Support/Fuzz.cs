using System.Globalization;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>How many random inputs a fuzzer tries, and the seed of each. A failure names its seed, which repeats it.</summary>
internal static class Fuzz
{
    /// <summary>Gets how many inputs to try: a few thousand, or as many as the environment variable <c>LIVEPEER_FUZZ</c> says.</summary>
    public static int Count { get; } =
        int.Parse(Environment.GetEnvironmentVariable("LIVEPEER_FUZZ") ?? "3000", CultureInfo.InvariantCulture);

    /// <summary>Gets the seeds to try.</summary>
    public static IEnumerable<int> Seeds => Enumerable.Range(1, Count);

    /// <summary>Creates the source of random numbers of a seed.</summary>
    public static Random Seed(int seed) => new(seed);

    /// <summary>Picks one of several.</summary>
    public static T Pick<T>(this Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>Fails with the seed unless an exception is one that callers are promised.</summary>
    public static void IsOurs(int seed, Exception? exception) => Assert.True(
        exception is null or LivepeerException or OperationCanceledException,
        $"Seed {seed}: {exception}");
}

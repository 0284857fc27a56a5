using System.Globalization;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>How many random inputs a fuzzer tries, and the seed of each. A failure names its seed, which repeats it.</summary>
internal static class Fuzz
{
    /// <summary>Gets how many inputs to try: a few thousand, or as many as the environment variable <c>LIVEPEER_FUZZ</c> says.</summary>
    public static int Count { get; } = Number("LIVEPEER_FUZZ", 2_000);

    /// <summary>Gets the first seed; <c>LIVEPEER_FUZZ_SEED</c> sets another.</summary>
    public static int Seed { get; } = Number("LIVEPEER_FUZZ_SEED", 1);

    /// <summary>Gets the seeds to try.</summary>
    public static IEnumerable<int> Seeds => Enumerable.Range(Seed, Count);

    /// <summary>Picks one of several.</summary>
    public static T Pick<T>(this Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>Fails with the seed unless an exception is one that callers are promised.</summary>
    public static void IsOurs(int seed, Exception? exception) => Assert.True(
        exception is null or LivepeerException or OperationCanceledException,
        $"Seed {seed}: {exception}");

    private static int Number(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}

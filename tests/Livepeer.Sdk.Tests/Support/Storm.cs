using System.Globalization;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>The length of the stress tests, and the seed of their random faults.</summary>
internal static class Storm
{
    public static int Seed => Number("LIVEPEER_STORM_SEED", 20_261_125);

    /// <summary>How many uploads.</summary>
    public static int Uploads => Number("LIVEPEER_STORM_UPLOADS", 100);

    /// <summary>How many calls.</summary>
    public static int Calls => Number("LIVEPEER_STORM_CALLS", 250);

    /// <summary>How long calls go on while keys, connections and options change: a few seconds, or so many minutes.</summary>
    public static TimeSpan Steady =>
        TimeSpan.FromMinutes(Number("LIVEPEER_STEADY_MINUTES", 0)) is { Ticks: > 0 } time ? time : TimeSpan.FromSeconds(4);

    private static int Number(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>How strictly <see cref="JsonEquivalence"/> compares.</summary>
public sealed record JsonEquivalenceOptions
{
    /// <summary>For durations in seconds that went through <see cref="TimeSpan"/>, which counts in 100 ns.</summary>
    public static JsonEquivalenceOptions ForDurations { get; } = new() { NumberTolerance = 1e-7m };

    /// <summary>How far two numbers may lie apart.</summary>
    public decimal NumberTolerance { get; init; }

    /// <summary>Paths to leave out, such as <c>$.profiles[0].fps</c>.</summary>
    public IReadOnlySet<string> IgnoredPaths { get; init; } = new HashSet<string>();
}

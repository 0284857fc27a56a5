using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>
/// Compares JSON by what it says: the order of members does not count, nor how a number is written, nor
/// whether a member without value is null or absent.
/// </summary>
public static class JsonEquivalence
{
    /// <summary>What is different, each with its path; empty if nothing is.</summary>
    public static IReadOnlyList<string> Differences(
        JsonElement expected,
        JsonElement actual,
        JsonEquivalenceOptions? options = null)
    {
        List<string> differences = [];
        new JsonComparison(options ?? new JsonEquivalenceOptions(), differences).Compare("$", expected, actual);
        return differences;
    }

    /// <inheritdoc cref="Differences(JsonElement, JsonElement, JsonEquivalenceOptions?)"/>
    public static IReadOnlyList<string> Differences(
        string expected,
        string actual,
        JsonEquivalenceOptions? options = null) =>
        Differences(
            JsonSerializer.Deserialize<JsonElement>(expected),
            JsonSerializer.Deserialize<JsonElement>(actual),
            options);
}

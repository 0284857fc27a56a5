namespace Livepeer.Sdk.Testing.Tests.Recordings;

/// <summary>The recordings that a studio does not reproduce, each with its reason.</summary>
internal static class KnownDifferences
{
    private const string NoGateway = "A studio has no AI gateway whose refusals it could pass on: a test adds them as faults.";

    private static readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal)
    {
        ["access-control/access-control-public-key"] = "Recorded from a stub. A studio has a key, in the two encodings that the service behind the server gives.",
        ["generate/generate-text-to-image-400-gateway-bad-request"] = NoGateway,
        ["generate/generate-text-to-image-500-gateway-failure"] = NoGateway,
    };

    public static string? ReasonOf(string group, string name) => _reasons.GetValueOrDefault($"{group}/{name}");

    public static IEnumerable<string> Of(string group) =>
        _reasons.Keys.Where(key => key.StartsWith(group + "/", StringComparison.Ordinal)).Select(key => key[(group.Length + 1)..]);
}

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>A request as the real server received it.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">The path, beginning with <c>/api</c> but for a few.</param>
/// <param name="Query">The query as sent, without the question mark; null if there was none.</param>
/// <param name="Headers">The headers, names in lower case, keys replaced by <c>{apiKey}</c> and the like.</param>
/// <param name="Body">The body.</param>
public sealed record RecordedRequest(
    string Method,
    string Path,
    string? Query,
    IReadOnlyDictionary<string, string> Headers,
    RecordedBody Body);

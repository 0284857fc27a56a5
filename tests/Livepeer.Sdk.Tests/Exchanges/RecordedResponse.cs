namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>What the real server answered.</summary>
public sealed record RecordedResponse(
    int Status,
    string StatusText,
    IReadOnlyDictionary<string, string> Headers,
    RecordedBody Body);

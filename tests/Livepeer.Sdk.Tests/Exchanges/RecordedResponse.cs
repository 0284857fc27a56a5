namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>A response of the real server.</summary>
public sealed record RecordedResponse(
    int Status,
    string StatusText,
    IReadOnlyDictionary<string, string> Headers,
    RecordedBody Body);

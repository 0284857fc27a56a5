namespace Livepeer.Sdk.Tests.Support;

/// <summary>The request line and headers of a request that reached a <see cref="FaultServer"/>.</summary>
/// <param name="Number">1 for the first request that reached the server, over all connections.</param>
/// <param name="Connection">1 for the first connection that the server accepted.</param>
/// <param name="Method">The verb.</param>
/// <param name="Target">Path and query as sent.</param>
/// <param name="Headers">The headers in the order sent.</param>
public sealed record RequestHead(
    int Number,
    int Connection,
    string Method,
    string Target,
    IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    public string Path => Target.Split('?', 2)[0];

    public string? Query => Target.Split('?', 2) is [_, var query] ? query : null;

    /// <summary>The value of a header, several joined by a comma; null if it was not sent.</summary>
    public string? Header(string name)
    {
        string[] values = [.. Headers
            .Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(header => header.Value)];
        return values.Length == 0 ? null : string.Join(", ", values);
    }
}

namespace Livepeer.Sdk.Tests.Operations;

/// <summary>Every operation of the SDK, called once: what the sweep for secrets and the native program go through.</summary>
internal static partial class ApiCalls
{
    /// <summary>An ID that every kind of object may have.</summary>
    public const string Id = "cb979add-9607-47b2-99a8-87cf0bc89644";

    /// <summary>Part of every secret that a caller passes or the server returns.</summary>
    public const string Mark = "s3cr3tmark";

    public static IReadOnlyList<ApiCall> All { get; } = [.. Streams, .. Assets, .. Core, .. Media, .. Access, .. Transfers];

    private static Secret Marked(string kind) => new($"{kind}-{Mark}");

    private static ApiCall Call(string name, Func<LivepeerClient, CancellationToken, Task> run) => new(name, run);

    /// <summary>A walk, to its end.</summary>
    private static ApiCall Walk<T>(string name, Func<LivepeerClient, CancellationToken, IAsyncEnumerable<T>> walk) =>
        new(name, async (client, token) => await walk(client, token).CountAsync(token));
}

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class OtherCases : ExchangeCases
{
    public OtherCases()
        : base("other")
    {
        Meets("case-insensitive-path", "Paths are written in lower case.", ListAsync);
        Meets("double-slash-ok", "Paths are written with single slashes.", ListAsync);
    }

    private static Task<Page<LivepeerStream>> ListAsync(LivepeerClient client) =>
        client.Streams.ListPageAsync(new() { Scope = StreamListScope.All });
}

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>Keys that are open to browsers. The origin is added by the browser, so requests have none here.</summary>
internal sealed class CorsCases : ExchangeCases
{
    public CorsCases()
        : base("cors")
    {
        Sends("cors-full-wrong-origin-403", client => ListAsync(client));
        Sends("cors-plain-key-with-origin-403", client => ListAsync(client));
        Sends("cors-restricted-list-streams-403", client => ListAsync(client));
        Sends("cors-rules-key-get-ok", client => ListAsync(client, 1));
        Sends("cors-restricted-user-me-403", client => client.Account.GetAsync());
        Creates("cors-restricted-create-stream-201", "from browser");
        Creates("cors-restricted-no-origin-header-allowed-route", "no origin");
        Creates("cors-restricted-wrong-origin-403", "x");
        Creates("cors-rules-key-post-403", "x");
        Creates("cors-wildcard-any-origin-201", "wild");
        LeavesOut("cors-preflight-options", "Only browsers send it.");
        Sends("cors-restricted-playback-any-origin", client => client.Playback.GetAsync("nothing"));
        Sends("cors-restricted-signing-key-403", client => client.SigningKeys.ListPageAsync());
    }

    private static Task<Page<LivepeerStream>> ListAsync(LivepeerClient client, int? size = null) =>
        client.Streams.ListPageAsync(new() { Scope = StreamListScope.All, PageSize = size });

    private void Creates(string name, string stream) => Sends(name, client => client.Streams.CreateAsync(new() { Name = stream }));
}

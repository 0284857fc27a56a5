namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>Lists of streams, and of what belongs to one.</summary>
internal sealed class StreamListCases : ExchangeCases
{
    private const string Recorded = "82291c07-cb79-49b5-a970-c00267dce541";

    public StreamListCases()
        : base("stream")
    {
        AddPages();
        AddFilters();
        AddOddPages();
        AddSessions();
        AddClips();
    }

    private static ListStreamsQuery Everything(int? size = null) => new() { Scope = StreamListScope.All, PageSize = size };

    private void AddPages()
    {
        Sends("project-key-list-streams-only-own-project", client => client.Streams.ListPageAsync(Everything()));
        Sends("stream-list-streamsonly", client => client.Streams.ListPageAsync(new() { PageSize = 1 }));
        Sends("stream-list-sessionsonly-nonempty", client => client.Streams.ListPageAsync(new() { Scope = StreamListScope.Broadcasts }));
        Sends("stream-list-active", client => client.Streams.ListPageAsync(new() { Scope = StreamListScope.All, ActiveOnly = true }));
        foreach ((int page, string cursor) in ((int, string)[])[(2, "skip2"), (4, "skip6"), (5, "skip8"), (6, "skip10"), (7, "skip12")])
        {
            Sends($"stream-list-limit2-page{page}", client => client.Streams.ListPageAsync(Everything(2), cursor));
        }

        Sends("stream-list-cursor-garbage", client => client.Streams.ListPageAsync(Everything(), "zzz"));
        Sends("stream-list-order-createdat-desc", client => client.Streams.ListPageAsync(new()
        {
            Scope = StreamListScope.All,
            PageSize = 3,
            OrderBy = [ListOrder.NewestFirst],
        }));
        Sends("stream-list-order-unknown-field-ignored", client => client.Streams.ListPageAsync(new()
        {
            Scope = StreamListScope.All,
            PageSize = 1,
            OrderBy = [ListOrder.Descending("nope")],
        }));
    }

    private void AddFilters()
    {
        Sends("stream-list-filters-creatorid", client => client.Streams.ListPageAsync(new()
        {
            Scope = StreamListScope.All,
            CreatorId = "creator-1",
        }));
        Sends("stream-list-filters-name-ilike", client => client.Streams.ListPageAsync(new()
        {
            Scope = StreamListScope.All,
            NameContains = "pull",
        }));
        Sends("stream-list-filters-createdat-gte", client => client.Streams.ListPageAsync(Filtered(
            1, ListFilter.Range("createdAt", 1795431065978, 1795431066390))));
        Sends("stream-list-filters-isactive-bool", client => client.Streams.ListPageAsync(Filtered(1, ListFilter.Equal("isActive", false))));
        Sends("stream-list-filters-400-bool-as-string", client => client.Streams.ListPageAsync(Filtered(
            null, ListFilter.Equal("isActive", "true"))));
        Meets(
            "stream-list-filters-createdat-eq-broken",
            "Equality of numbers is sent as a range, since this is what becomes of it.",
            client => client.Streams.ListPageAsync(Filtered(1, ListFilter.Equal("createdAt", 1795431065978))));
    }

    private void AddOddPages()
    {
        Meets("stream-list-limit-0", "A page size below 1 is refused before.", client => client.Streams.ListPageAsync(Everything()));
        Meets("stream-list-limit-garbage", "A page size is a number.", client => client.Streams.ListPageAsync(Everything()));
        Meets("stream-list-all-true-user-ignored", "The server ignores it but for administrators.", client => client.Streams.ListPageAsync(Everything(1)));
        Meets("stream-list-by-user", "One's own streams are the plain list.", client => client.Streams.ListPageAsync(Everything(2)));
        Meets("trailing-slash-ok", "No path ends so.", client => client.Streams.ListPageAsync(Everything(1)));
        Meets(
            "conditional-get-304-if-none-match",
            "Conditions on entity tags are not sent; a cache in between may respond so.",
            client => client.Streams.ListPageAsync(Everything(1)));
        LeavesOut("head-stream-list", "HEAD is not sent.");
    }

    private void AddSessions()
    {
        Sends("stream-sessions", client => client.Streams.ListSessionsPageAsync(Recorded));
        Sends("stream-sessions-404", client => client.Streams.ListSessionsPageAsync("nope"));
        Sends("stream-sessions-record-true", client => client.Streams.ListSessionsPageAsync(Recorded, new() { Record = true }));
        Sends(
            "stream-sessions-record-false",
            client => client.Streams.ListSessionsPageAsync("ccf1dd60-ab40-422f-8706-93fe8cfb1e53", new() { Record = false }));
        Meets(
            "stream-sessions-record-1",
            "Sent as true, which means the same.",
            client => client.Streams.ListSessionsPageAsync(Recorded, new() { Record = true }));
        Meets(
            "stream-child-sessions-legacy",
            "The list of sessions has taken its place.",
            client => client.Streams.ListPageAsync(new() { Scope = StreamListScope.Broadcasts }));
        Sends(
            "bare-instance-stream-sessions-500-no-ingest",
            client => client.Streams.ListSessionsPageAsync("5613c044-f17c-4398-99dc-a4603ac03b30"));
    }

    private void AddClips()
    {
        Sends("stream-clips", client => client.Streams.ListClipsPageAsync(Recorded, new() { PageSize = 1, IncludeTotalCount = true }));
        Sends("stream-clips-404", client => client.Streams.ListClipsPageAsync("nope"));
        Sends("stream-clips-by-playbackid", client => client.Streams.ListClipsPageAsync("8229f8d9cui4h1a4"));
    }

    private static ListStreamsQuery Filtered(int? size, ListFilter filter) => new()
    {
        Scope = StreamListScope.All,
        PageSize = size,
        Filters = [filter],
    };
}

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class SessionCases : ExchangeCases
{
    private const string Id = "18e72347-7b57-44c2-8d98-5beaeecaf377";
    private const string Parent = "82291c07-cb79-49b5-a970-c00267dce541";

    public SessionCases()
        : base("session")
    {
        foreach (string name in (ReadOnlySpan<string>)
            ["session-get-waiting-recording", "session-get-recording-processing", "session-get-recording-ready"])
        {
            Sends(name, client => client.Sessions.GetAsync(Id));
        }

        Sends("session-get-404", client => client.Sessions.GetAsync("nope"));
        Sends("session-get-source-recording", client => client.Sessions.GetAsync(Id, new() { IncludeSourceRecording = true }));
        Sends("session-clips", client => client.Sessions.ListClipsPageAsync(Id));
        Sends("session-clips-404", client => client.Sessions.ListClipsPageAsync("nope"));
        Sends("session-list-parentid", client => client.Sessions.ListPageAsync(new() { ParentId = Parent }));
        Sends("session-list-filters-record", client => client.Sessions.ListPageAsync(new() { Record = true }));
        Sends("session-list-filter-recordingstatus", client => client.Sessions.ListPageAsync(new()
        {
            Filters = [ListFilter.Equal("parentId", Parent)],
        }));
        Sends("session-list-order", client => client.Sessions.ListPageAsync(new() { PageSize = 1, OrderBy = [ListOrder.OldestFirst] }));
        Sends("bare-instance-session-list-501-no-ingest", client => client.Sessions.ListPageAsync());
    }
}

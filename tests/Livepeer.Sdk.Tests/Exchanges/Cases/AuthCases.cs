namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class AuthCases : ExchangeCases
{
    private const string AlwaysAKey = "A key is always sent, as Bearer.";
    private const string NoProject = "The project is the key's own.";

    public AuthCases()
        : base("auth")
    {
        AddKeys();
        AddRoutes();
        AddBodies();
    }

    private static Task<Page<LivepeerStream>> ListAsync(LivepeerClient client) =>
        client.Streams.ListPageAsync(new() { Scope = StreamListScope.All });

    private static Task<LivepeerStream> CreateAsync(LivepeerClient client) => client.Streams.CreateAsync(new() { Name = "x" });

    private void AddKeys()
    {
        Sends("auth-401-bad-key", ListAsync);
        Sends("auth-401-token-owner-missing-echoes-header", ListAsync);
        Sends("auth-403-email-not-verified", ListAsync);
        Sends("auth-lowercase-bearer-scheme-works", client => client.Account.GetAsync());
        Meets("auth-401-empty-bearer", AlwaysAKey, ListAsync);
        Meets("auth-401-no-authorization", AlwaysAKey, ListAsync);
        Meets("auth-401-unknown-scheme", AlwaysAKey, ListAsync);
        Meets("auth-basic-userid-apikey-works", AlwaysAKey, client => client.Account.GetAsync());
        Meets("auth-basic-wrong-user-401", AlwaysAKey, client => client.Account.GetAsync());
        Meets("auth-400-projectid-query-with-api-key", NoProject, ListAsync);
        Meets("auth-jwt-projectid-query-ok", NoProject, ListAsync);
        LeavesOut("auth-route-204-cors-restricted-views-total", "Only the server's other services send it.");
        LeavesOut("auth-route-403-cors-restricted", "Only the server's other services send it.");
    }

    private void AddRoutes()
    {
        Meets("auth-404-outside-api-prefix", "All paths are under that of the API.", ListAsync);
        Meets("auth-404-unknown-route", "Unknown paths are not requested.", ListAsync);
        Meets("auth-404-wrong-method", "Tasks are not put.", ListAsync);
    }

    private void AddBodies()
    {
        Meets("auth-400-malformed-json", "JSON is always well-formed.", CreateAsync);
        Meets("auth-400-malformed-json-no-auth", "JSON is always well-formed.", CreateAsync);
        Sends("auth-413-too-large-body", client => client.Streams.CreateAsync(new() { Name = new string('x', 153_600) }));
        Meets("auth-415-unsupported-charset", "JSON is always UTF-8.", CreateAsync);
        Meets("auth-422-no-body", "A body is always sent.", CreateAsync);
    }
}

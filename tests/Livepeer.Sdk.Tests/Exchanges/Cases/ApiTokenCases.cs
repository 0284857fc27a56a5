namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class ApiTokenCases : ExchangeCases
{
    private const string Me = "user/user-me-api-key";

    private static readonly Secret _key = new("9ba4e94a-5b12-442a-b5dc-b350bbefc020");

    public ApiTokenCases()
        : base("api-token")
    {
        Sends("api-token-create-201", client => client.ApiKeys.CreateAsync(new() { Name = "temp" }));
        Sends("api-token-create-403-api-key", client => client.ApiKeys.CreateAsync(new() { Name = "x" }));
        Sends("api-token-create-cors-201", client => client.ApiKeys.CreateAsync(new()
        {
            Name = "temp cors",
            Access = ApiKeyAccess.ForBrowsers(CorsOrigin.Parse("http://localhost:8080")),
        }));
        Meets("api-token-create-403-admin-cors", "Whether access is full is always said.", client => client.ApiKeys.CreateAsync(new()
        {
            Name = "x",
            Access = ApiKeyAccess.ForBrowsers(CorsOrigin.DangerouslyAnyWebsite),
        }));
        Meets("api-token-create-422-bad-rules", "Paths with a query are refused before.", client => client.ApiKeys.CreateAsync(new()
        {
            Name = "x",
            Access = ApiKeyAccess.LimitedTo(ApiKeyRule.Allow(ApiKeyMethod.Get, "/a")),
        }));
        Sends("api-token-delete-204", client => client.ApiKeys.DeleteAsync(_key));
        Sends("api-token-get", client => client.ApiKeys.GetAsync(_key));
        Sends("api-token-get-404", client => client.ApiKeys.GetAsync(_key));
        Sends("api-token-list", client => client.ApiKeys.ListPageAsync(), null, Me);
        Sends("api-token-list-403-api-key", client => client.ApiKeys.ListPageAsync(), null, Me);
        Meets("api-token-list-400-no-userid", "The account's own ID is always sent.", client => client.ApiKeys.ListPageAsync());
    }
}

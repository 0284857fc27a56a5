namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class UserCases : ExchangeCases
{
    private const string SignIn = "Signing in with a password belongs to the dashboard.";

    public UserCases()
        : base("user")
    {
        Sends("user-me-api-key", client => client.Account.GetAsync());
        Sends("user-me-admin-api-key", client => client.Account.GetAsync());
        Sends("user-me-with-lastseen", client => client.Account.GetAsync());
        Meets("user-get-self", "The caller's own account is requested as /user/me.", client => client.Account.GetAsync());
        Meets("user-get-other-403", "Only the caller's own account is requested.", client => client.Account.GetAsync());
        Sends("user-usage", client => client.Account.GetUsageAsync(
            DateTimeOffset.UnixEpoch, DateTimeOffset.FromUnixTimeMilliseconds(1795430969506)));
        Meets("user-usage-400", "Both ends are required.", client => client.Account.GetUsageAsync(
            DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch));
        LeavesOut("user-list-403-not-admin", "For administrators.");
        LeavesOut("user-token-201", SignIn);
        LeavesOut("user-token-403", SignIn);
        LeavesOut("user-token-404", SignIn);
        LeavesOut("user-token-422", SignIn);
        LeavesOut("user-token-refresh", SignIn);
    }
}

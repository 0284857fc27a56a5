namespace Livepeer.Sdk.ContractTests.Accounts;

/// <summary>The account itself.</summary>
public class AccountContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task The_account_is_the_owner_of_what_it_creates()
    {
        AccountInfo account = await Livepeer.Account.GetAsync();
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });

        Assert.Equal(account.Id, stream.UserId);
        Assert.Contains("@", account.Email!, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_usage_of_a_time_is_told()
    {
        AccountUsage usage = await Livepeer.Account.GetUsageAsync(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow);

        Assert.NotNull(usage);
    }
}

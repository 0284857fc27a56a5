namespace Livepeer.Sdk.ContractTests.ApiKeys;

/// <summary>API keys, which only a dashboard's token may make.</summary>
public class ApiKeyContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task A_key_is_created_read_listed_used_and_deleted()
    {
        LivepeerClient dashboard = Server.Dashboard();
        ApiKey created = await dashboard.ApiKeys.CreateAsync(new CreateApiKeyRequest { Name = Mark });
        Trace(() => dashboard.ApiKeys.DeleteAsync(created.Key));

        Assert.Equal(Mark, created.Name);
        Assert.Equal(Mark, (await ReadAsync(() => dashboard.ApiKeys.GetAsync(created.Key))).Name);
        List<ApiKey> all = await ReadAsync(() => ToListAsync(dashboard.ApiKeys.ListAsync()), keys => keys.Exists(key => key.Key.Equals(created.Key)));
        Assert.Single(all, key => key.Key.Equals(created.Key));
        AccountInfo account = await Server.Stranger(created.Key.Reveal()).Account.GetAsync();
        Assert.Equal(created.UserId, account.Id);

        await dashboard.ApiKeys.DeleteAsync(created.Key);
        await ReadUntilGoneAsync(() => dashboard.ApiKeys.GetAsync(created.Key));
    }

    [SkippableFact]
    public async Task A_key_may_not_make_keys()
    {
        LivepeerAccessDeniedException error = await Assert.ThrowsAsync<LivepeerAccessDeniedException>(
            () => Livepeer.ApiKeys.CreateAsync(new CreateApiKeyRequest { Name = Mark }));

        Assert.Equal(AccessDeniedReason.ApiKeyNotAllowed, error.Reason);
    }
}

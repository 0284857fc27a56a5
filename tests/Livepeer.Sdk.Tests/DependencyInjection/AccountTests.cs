using Livepeer.Sdk.Protocol;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.DependencyInjection;

/// <summary>Several accounts in one application: known at its start, or only while it runs.</summary>
public sealed class AccountTests
{
    [Fact]
    public async Task Accounts_known_at_startup_are_distinguished_by_their_keys()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        StudioAccount other = studio.CreateAccount();
        ServiceCollection services = [];
        services.AddLivepeer(options => Configure(options, studio, studio.ApiKey));
        services.AddKeyedLivepeer("other", options => Configure(options, studio, other.ApiKey));
        await using ServiceProvider provider = services.BuildServiceProvider();

        AccountInfo mine = await provider.GetRequiredService<AccountClient>().GetAsync();
        AccountInfo others = await provider.GetRequiredKeyedService<LivepeerClient>("other").Account.GetAsync();
        AccountInfo again = await provider.GetRequiredKeyedService<AccountClient>("other").GetAsync();
        AccountInfo bare = await provider.GetRequiredKeyedService<IAccountApi>("other").GetAsync(CancellationToken.None);

        Assert.Equal(studio.Account.UserId, mine.Id);
        Assert.Equal([other.UserId, other.UserId, other.UserId], [others.Id, again.Id, bare.Id]);
    }

    [Fact]
    public async Task A_keyed_account_alone_registers_no_plain_client()
    {
        ServiceCollection services = [];
        services.AddKeyedLivepeer("other", options => options.ApiKey = "key");
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredKeyedService<LivepeerClient>("other"));
        Assert.Null(provider.GetService<LivepeerClient>());
        Assert.Null(provider.GetService<StreamsClient>());
    }

    [Fact]
    public async Task Accounts_known_while_it_runs_come_from_the_factory()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        StudioAccount[] tenants = [.. Enumerable.Range(0, 5).Select(number => studio.CreateAccount($"tenant{number}@example.com"))];
        ServiceCollection services = [];
        services.AddLivepeerClientFactory(options => options.BaseAddress = studio.BaseAddress);
        await using ServiceProvider provider = services.BuildServiceProvider();
        LivepeerClientFactory factory = provider.GetRequiredService<LivepeerClientFactory>();

        AccountInfo[] found = await Task.WhenAll(tenants.Select(tenant =>
            factory.Create(LivepeerCredential.ApiKey(tenant.ApiKey)).Account.GetAsync()));

        Assert.Equal(tenants.Select(tenant => tenant.UserId), found.Select(account => account.Id));
        Assert.Null(provider.GetService<LivepeerClient>());
    }

    [Fact]
    public async Task The_factory_beside_a_plain_client_shares_its_options()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        StudioAccount other = studio.CreateAccount();
        await using ServiceProvider services = Support.Clients.Container(studio.BaseAddress, options => options.ApiKey = studio.ApiKey);

        LivepeerClient tenant = services.GetRequiredService<LivepeerClientFactory>().Create(LivepeerCredential.ApiKey(other.ApiKey));

        Assert.Equal(other.UserId, (await tenant.Account.GetAsync()).Id);
        Assert.Equal(studio.Account.UserId, (await services.GetRequiredService<AccountClient>().GetAsync()).Id);
    }

    [Fact]
    public async Task A_dashboard_token_is_another_kind_of_credential()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using ServiceProvider services = new ServiceCollection().AddLivepeer(options =>
        {
            options.AccessToken = studio.Account.CreateDashboardToken();
            options.BaseAddress = studio.BaseAddress;
        }).Services.BuildServiceProvider();

        Assert.Equal(studio.Account.UserId, (await services.GetRequiredService<AccountClient>().GetAsync()).Id);
        Assert.StartsWith("JWT ", Assert.Single(studio.Requests.All).Headers["Authorization"], StringComparison.Ordinal);
    }

    private static void Configure(LivepeerOptions options, LocalStudio studio, string key)
    {
        options.ApiKey = key;
        options.BaseAddress = studio.BaseAddress;
    }
}

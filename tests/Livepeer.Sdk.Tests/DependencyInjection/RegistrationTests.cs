using System.Reflection;
using Livepeer.Sdk.Protocol;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Conventions;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    private static readonly IEnumerable<Type> _protocols = PublicApi.Types.Where(type => type.IsInterface && PublicApi.IsProtocol(type));

    [Fact]
    public void The_client_its_groups_the_protocol_and_the_factory_can_be_injected()
    {
        using ServiceProvider services = new ServiceCollection().AddLivepeer(options => options.ApiKey = "key").Services.BuildServiceProvider();

        LivepeerClient client = services.GetRequiredService<LivepeerClient>();

        Assert.All(PublicApi.Groups, group => Assert.Same(GroupOf(client, group), services.GetRequiredService(group)));
        Assert.All(_protocols, protocol => Assert.NotNull(services.GetRequiredService(protocol)));
        Assert.NotNull(services.GetRequiredService<LivepeerClientFactory>());
        Assert.Null(services.GetService<RestrictedLivepeerClient>());
    }

    [Fact]
    public void Everything_lives_as_long_as_the_application()
    {
        ServiceCollection services = [];
        services.AddLivepeer(options => options.ApiKey = "key");

        Assert.All(
            services.Where(service => service.ServiceType.Namespace?.StartsWith("Livepeer.Sdk", StringComparison.Ordinal) == true),
            service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
    }

    [Fact]
    public async Task A_scope_that_ends_and_a_client_that_is_disposed_of_close_nothing()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using ServiceProvider services = Support.Clients.Container(studio.BaseAddress, options => options.ApiKey = studio.ApiKey);
        LivepeerClient client;
        await using (AsyncServiceScope scope = services.CreateAsyncScope())
        {
            client = scope.ServiceProvider.GetRequiredService<LivepeerClient>();
            client.Dispose();
        }

        Assert.Empty((await client.Streams.ListPageAsync()).Items);
    }

    [Fact]
    public async Task Registered_twice_the_options_add_up()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        ServiceCollection services = [];
        services.AddLivepeer(options => options.BaseAddress = studio.BaseAddress);
        services.AddLivepeer(options => options.ApiKey = studio.ApiKey);
        await using ServiceProvider provider = services.BuildServiceProvider();

        LivepeerClient client = Assert.Single(provider.GetServices<LivepeerClient>());
        await client.Streams.ListPageAsync();

        Assert.Single(studio.Requests.All);
    }

    [Fact]
    public async Task The_protocol_calls_with_the_key_of_the_registration()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using ServiceProvider services = Support.Clients.Container(studio.BaseAddress, options => options.ApiKey = studio.ApiKey);

        AccountInfo account = await services.GetRequiredService<IAccountApi>().GetAsync(CancellationToken.None);

        Assert.Equal(studio.Account.UserId, account.Id);
    }

    [Fact]
    public void A_missing_setting_is_reported_immediately()
    {
        ServiceCollection services = [];

        Assert.Throws<ArgumentNullException>("configure", () => services.AddLivepeer((Action<LivepeerOptions>)null!));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddRestrictedLivepeer((Action<LivepeerOptions>)null!));
        Assert.Throws<ArgumentException>("serviceKey", () => services.AddKeyedLivepeer(" ", options => options.ApiKey = "key"));
        Assert.Empty(services);
    }

    private static object GroupOf(LivepeerClient client, Type group) =>
        typeof(LivepeerClient).GetProperties(BindingFlags.Public | BindingFlags.Instance).Single(property => property.PropertyType == group).GetValue(client)!;
}

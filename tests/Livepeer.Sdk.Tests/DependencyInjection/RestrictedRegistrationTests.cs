using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Conventions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.DependencyInjection;

public sealed class RestrictedRegistrationTests
{
    [Fact]
    public void It_registers_the_restricted_client_and_nothing_else_that_calls_with_a_key()
    {
        ServiceCollection services = [];
        services.AddRestrictedLivepeer(options => options.ApiKey = "key");

        Type[] calling = [.. services.Select(service => service.ServiceType).Where(type => PublicApi.Types.Contains(type) && type != typeof(LivepeerOptions))];

        Assert.Equal([typeof(RestrictedLivepeerClient), typeof(UploadClient)], calling);
    }

    [Fact]
    public async Task It_lives_beside_a_full_client_with_another_key()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        string restrictedKey = studio.Account.CreateRestrictedKey("*");
        ServiceCollection services = [];
        services.AddLivepeer(options => (options.ApiKey, options.BaseAddress) = (studio.ApiKey, studio.BaseAddress));
        services.AddRestrictedLivepeer(options => (options.ApiKey, options.BaseAddress) = (restrictedKey, studio.BaseAddress));
        await using ServiceProvider provider = services.BuildServiceProvider();

        LivepeerStream stream = await provider.GetRequiredService<RestrictedLivepeerClient>().Streams.CreateAsync(new() { Name = "x" });
        await provider.GetRequiredService<LivepeerClient>().Streams.DeleteAsync(stream.Id);

        Assert.Equal(
            [$"Bearer {restrictedKey}", $"Bearer {studio.ApiKey}"],
            studio.Requests.All.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task Its_options_come_from_configuration_too_and_its_key_rotates()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        string[] keys = [studio.Account.CreateRestrictedKey("*"), studio.Account.CreateRestrictedKey("*")];
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        configuration["ApiKey"] = keys[0];
        configuration["BaseAddress"] = studio.BaseAddress.OriginalString;
        await using ServiceProvider services = new ServiceCollection().AddRestrictedLivepeer(configuration).Services.BuildServiceProvider();
        RestrictedLivepeerClient client = services.GetRequiredService<RestrictedLivepeerClient>();
        LivepeerStream stream = await client.Streams.CreateAsync(new() { Name = "x" });

        configuration["ApiKey"] = keys[1];
        configuration.Reload();
        await client.Streams.GetAsync(stream.Id);

        Assert.Equal(keys.Select(key => $"Bearer {key}"), studio.Requests.All.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task Disposed_of_by_a_caller_it_goes_on_where_a_container_made_it()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        await using ServiceProvider services = new ServiceCollection()
            .AddRestrictedLivepeer(options => (options.ApiKey, options.BaseAddress) = (studio.Account.CreateRestrictedKey("*"), studio.BaseAddress))
            .Services.BuildServiceProvider();
        RestrictedLivepeerClient client = services.GetRequiredService<RestrictedLivepeerClient>();

        client.Dispose();

        Assert.NotNull(await client.Streams.CreateAsync(new() { Name = "x" }));
    }
}

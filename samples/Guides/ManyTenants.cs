using Livepeer.Sdk;
using Microsoft.Extensions.DependencyInjection;

namespace Guides;

/// <summary>Serves many tenants: in one account, or each in its own.</summary>
internal static class ManyTenants
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        await UseOneAccountAsync(studio, cancellationToken);

        var services = new ServiceCollection();
        string otherKey = studio.Local?.CreateAccount().ApiKey ?? Studio.Variable("LIVEPEER_OTHER_API_KEY")
            ?? throw new SetupException("Set LIVEPEER_OTHER_API_KEY to an API key of a second account.");
        Tenant[] tenants = [new("Orchard", studio.ApiKey), new("Meadow", otherKey)];
        RegisterFactory(services, studio.BaseAddress);
        ServiceProvider provider = services.BuildServiceProvider();
        studio.AtEnd(() => provider.DisposeAsync().AsTask());
        LivepeerClientFactory factory = provider.GetRequiredService<LivepeerClientFactory>();
        foreach (Tenant tenant in tenants)
        {
            await UseOwnAccountAsync(factory, tenant, studio, cancellationToken);
        }
    }

    private static async Task UseOneAccountAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerClient livepeer = studio.Livepeer;
        string tenantId = "tenant-1";
        #region creator
        LivepeerStream created = await livepeer.Streams.CreateAsync(
            new CreateStreamRequest { Name = "lecture", CreatorId = CreatorId.Unverified(tenantId) }, cancellationToken);

        await foreach (LivepeerStream stream in livepeer.Streams.ListAsync(
            new ListStreamsQuery { CreatorId = tenantId }, cancellationToken))
        {
            Console.WriteLine($"{tenantId}: {stream.Name}");
        }

        #endregion
        studio.AtEnd(() => livepeer.Streams.DeleteAsync(created.Id));
    }

    private static void RegisterFactory(IServiceCollection services, Uri baseAddress)
    {
        #region register
        services.AddLivepeerClientFactory(options => options.BaseAddress = baseAddress);
        #endregion
    }

    private static async Task UseOwnAccountAsync(
        LivepeerClientFactory factory, Tenant tenant, Studio studio, CancellationToken cancellationToken)
    {
        #region tenant
        LivepeerClient livepeer = factory.Create(LivepeerCredential.ApiKey(tenant.ApiKey));   // small: create one for each call
        LivepeerStream stream = await livepeer.Streams.CreateAsync(
            new CreateStreamRequest { Name = $"{tenant.Name} TV" }, cancellationToken);
        Console.WriteLine($"{tenant.Name}: {stream.Name}");
        #endregion
        studio.AtEnd(() => livepeer.Streams.DeleteAsync(stream.Id));
    }

    /// <summary>A row of the table of tenants.</summary>
    private sealed record Tenant(string Name, string ApiKey);
}

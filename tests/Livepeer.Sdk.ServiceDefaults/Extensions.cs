using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.ServiceDefaults;

/// <summary>What the project template of .NET Aspire writes into every application: resilience and service discovery for all clients.</summary>
public static class Extensions
{
    /// <summary>Adds the defaults.</summary>
    public static IServiceCollection AddServiceDefaults(this IServiceCollection services)
    {
        services.AddServiceDiscovery();
        services.ConfigureHttpClientDefaults(http =>
        {
            http.AddStandardResilienceHandler();
            http.AddServiceDiscovery();
        });
        return services;
    }
}

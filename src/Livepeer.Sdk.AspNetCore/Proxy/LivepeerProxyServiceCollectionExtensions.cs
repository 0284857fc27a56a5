using Livepeer.Sdk.AspNetCore;
using Livepeer.Sdk.AspNetCore.Proxy;
using Livepeer.Sdk.AspNetCore.Uploads;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the services of the endpoints that web pages use instead of the Livepeer Studio API.</summary>
public static class LivepeerProxyServiceCollectionExtensions
{
    /// <summary>
    /// Registers the services of <c>MapLivepeerProxy</c>: a check that stops the application from starting if a proxy is open to anyone.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddLivepeerProxy(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        VisitorAccess.Add(services);
        return services;
    }

    /// <summary>
    /// Registers the services of <c>MapLivepeerUploads</c>: <see cref="LivepeerUploads"/>, which checks uploads, and a background service
    /// that does so by itself.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the limits and the other options.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddLivepeerUploads(this IServiceCollection services, Action<LivepeerUploadsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        VisitorAccess.Add(services);
        services.AddOptions<LivepeerUploadsOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<LivepeerUploadsOptions>>().Value);
        services.TryAddSingleton<UploadChecker>();
        services.TryAddSingleton<UploadWatch>();
        services.TryAddSingleton<UploadRoutes>();
        services.TryAddSingleton(provider => new LivepeerUploads(
            provider.GetRequiredService<UploadChecker>(), provider.GetRequiredService<UploadWatch>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, UploadWatchService>());
        return services;
    }
}

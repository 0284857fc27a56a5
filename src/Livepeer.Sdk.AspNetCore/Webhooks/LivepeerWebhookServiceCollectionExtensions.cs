using Livepeer.Sdk;
using Livepeer.Sdk.AspNetCore;
using Livepeer.Sdk.AspNetCore.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what webhook endpoints need.</summary>
public static class LivepeerWebhookServiceCollectionExtensions
{
    /// <summary>Registers what webhook endpoints and playback gates need, and their common options.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options that endpoints have in common.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddLivepeerWebhooks(this IServiceCollection services, Action<LivepeerWebhookOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<LivepeerWebhookOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LivepeerWebhookOptions>, WebhookOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IWebhookDeduplicator>(
            provider => new MemoryWebhookDeduplicator(provider.GetRequiredService<TimeProvider>()));
        services.TryAddScoped<WebhookEventHolder>();
        services.TryAddScoped(provider => provider.GetRequiredService<WebhookEventHolder>().Event
            ?? throw new InvalidOperationException("No event is being handled in this scope."));
        services.TryAddSingleton<EndpointOptions>();
        services.TryAddSingleton<WebhookQueue>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, WebhookService>());
        return services.Configure(configure);
    }

    /// <summary>
    /// Registers what webhook endpoints and playback gates need, with the secrets from configuration: <c>Secret</c>, or <c>Secrets</c> as a
    /// list or with a single value. When the configuration is reloaded, endpoints use the new secrets, so that a secret can be replaced while the service runs.
    /// Call the other overload too to set further options.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configuration">The section that holds the secrets, such as <c>Livepeer:Webhooks</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddLivepeerWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddLivepeerWebhooks(options => options.Secrets =
        [
            .. configuration.GetSection("Secrets").GetChildren()
                .Prepend(configuration.GetSection("Secrets")).Prepend(configuration.GetSection("Secret"))
                .Where(section => !string.IsNullOrWhiteSpace(section.Value)).Select(section => new Secret(section.Value!)),
        ]);
        return services.AddSingleton<IOptionsChangeTokenSource<LivepeerWebhookOptions>>(
            new ConfigurationChangeTokenSource<LivepeerWebhookOptions>(configuration));
    }

    /// <summary>
    /// Registers a background service that sends failed events again, once when the host starts and then at intervals, by
    /// <see cref="WebhooksClient.ReplayFailedAsync"/>. Requires <c>AddLivepeer</c>.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options, the ID of the webhook among them.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddLivepeerWebhookReplay(
        this IServiceCollection services, Action<LivepeerWebhookReplayOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new LivepeerWebhookReplayOptions();
        configure(options);
        options.Validate();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<IHostedService>(
            provider => ActivatorUtilities.CreateInstance<WebhookReplayService>(provider, options));
    }
}

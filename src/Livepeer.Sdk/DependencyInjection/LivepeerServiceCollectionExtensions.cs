using Livepeer.Sdk;
using Livepeer.Sdk.DependencyInjection;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Livepeer Studio.</summary>
public static class LivepeerServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="LivepeerClient"/>, each of its groups by itself, the interfaces of <c>Livepeer.Sdk.Protocol</c>, and
    /// <see cref="LivepeerClientFactory"/>; all singletons. Options are checked when the host starts.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options, the key among them.</param>
    /// <returns>The registration, to be tuned further.</returns>
    public static ILivepeerBuilder AddLivepeer(this IServiceCollection services, Action<LivepeerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        LivepeerRegistration registration = LivepeerRegistration.Add(services, null, needsCredential: true).Configure(configure);
        registration.AddClient();
        registration.AddFactory();
        return registration.Builder;
    }

    /// <summary>
    /// Registers the clients like <see cref="AddLivepeer(IServiceCollection, Action{LivepeerOptions})"/>, with options from configuration.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configuration">The section that holds the options, such as <c>Livepeer</c>.</param>
    /// <returns>The registration, to be tuned further.</returns>
    public static ILivepeerBuilder AddLivepeer(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        LivepeerRegistration registration = LivepeerRegistration.Add(services, null, needsCredential: true).Bind(configuration);
        registration.AddClient();
        registration.AddFactory();
        return registration.Builder;
    }

    /// <summary>Registers the clients of another account, which is known at startup, as keyed services.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="serviceKey">The key of the services, as in <c>[FromKeyedServices("tenant-a")] LivepeerClient</c>.</param>
    /// <param name="configure">Sets the options, the account's API key among them.</param>
    /// <returns>The registration, to be tuned further.</returns>
    public static ILivepeerBuilder AddKeyedLivepeer(this IServiceCollection services, string serviceKey, Action<LivepeerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceKey);
        ArgumentNullException.ThrowIfNull(configure);
        LivepeerRegistration registration = LivepeerRegistration.Add(services, serviceKey, needsCredential: true).Configure(configure);
        registration.AddClient();
        return registration.Builder;
    }

    /// <summary>
    /// As <see cref="AddKeyedLivepeer(IServiceCollection, string, Action{LivepeerOptions})"/>, with options from configuration.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="serviceKey">The key of the services.</param>
    /// <param name="configuration">The section that holds the options.</param>
    /// <returns>The registration, to be tuned further.</returns>
    public static ILivepeerBuilder AddKeyedLivepeer(this IServiceCollection services, string serviceKey, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceKey);
        LivepeerRegistration registration = LivepeerRegistration.Add(services, serviceKey, needsCredential: true).Bind(configuration);
        registration.AddClient();
        return registration.Builder;
    }

    /// <summary>
    /// Registers <see cref="LivepeerClientFactory"/> alone, for applications that know accounts only at run time. No key is needed.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The registration, to be tuned further.</returns>
    public static ILivepeerBuilder AddLivepeerClientFactory(this IServiceCollection services, Action<LivepeerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        LivepeerRegistration registration = LivepeerRegistration.Add(services, null, needsCredential: false).Configure(configure);
        registration.AddFactory();
        return registration.Builder;
    }

    /// <summary>
    /// Registers <see cref="UploadClient"/> alone, for applications that upload through slots that a backend requested. No key is needed.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <returns>The registration, to be tuned further.</returns>
    public static ILivepeerBuilder AddLivepeerUploadClient(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        LivepeerRegistration registration = LivepeerRegistration.Add(services, null, needsCredential: false);
        registration.AddUploads();
        return registration.Builder;
    }

    /// <summary>
    /// Registers <see cref="RestrictedLivepeerClient"/>, <see cref="UploadClient"/> and none of the groups, for code that holds an API key
    /// open to browsers (CORS) without full access, such as Blazor WebAssembly. Options are validated when the host starts or, without a
    /// host, on first use.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options, the key among them.</param>
    /// <returns>The registration, to be tuned further.</returns>
    public static ILivepeerBuilder AddRestrictedLivepeer(this IServiceCollection services, Action<LivepeerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        LivepeerRegistration registration = LivepeerRegistration.AddRestricted(services).Configure(configure);
        registration.AddRestrictedClient();
        return registration.Builder;
    }

    /// <summary>
    /// As <see cref="AddRestrictedLivepeer(IServiceCollection, Action{LivepeerOptions})"/>, with options from configuration.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configuration">The section that holds the options, such as <c>Livepeer</c>.</param>
    /// <returns>The registration, to be tuned further.</returns>
    public static ILivepeerBuilder AddRestrictedLivepeer(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        LivepeerRegistration registration = LivepeerRegistration.AddRestricted(services).Bind(configuration);
        registration.AddRestrictedClient();
        return registration.Builder;
    }
}

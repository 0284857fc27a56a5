using Livepeer.Sdk;
using Livepeer.Sdk.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the issuer of tokens for viewers.</summary>
public static class PlaybackTokenServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="PlaybackTokenIssuer"/> as a singleton. The options and the signers are checked when the host starts. If the
    /// options change later, the issuer follows; invalid changes are logged and ignored.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Sets the options, the signer among them.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddLivepeerPlaybackTokens(
        this IServiceCollection services, Action<PlaybackTokenIssuerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        Add(services);
        return services.Configure(configure);
    }

    /// <summary>
    /// Registers <see cref="PlaybackTokenIssuer"/> as a singleton, with options from configuration: <c>PublicKey</c> and <c>PrivateKey</c>
    /// as returned by the server, <c>Next:PublicKey</c>, <c>Next:PrivateKey</c>, <c>Next:From</c>, <c>Lifetime</c> and <c>Issuer</c>. When
    /// the configuration is reloaded, the issuer follows, so that a key can be replaced while the service runs.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="configuration">The section that holds the options, such as <c>Livepeer:PlaybackTokens</c>.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddLivepeerPlaybackTokens(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        Add(services);
        services.AddSingleton<IOptionsChangeTokenSource<PlaybackTokenIssuerOptions>>(
            new ConfigurationChangeTokenSource<PlaybackTokenIssuerOptions>(configuration));
        return services.Configure<PlaybackTokenIssuerOptions>(options => PlaybackTokenBinding.Bind(configuration, options));
    }

    private static void Add(IServiceCollection services)
    {
        services.AddOptions<PlaybackTokenIssuerOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PlaybackTokenIssuerOptions>, PlaybackTokenBinding>());
        services.TryAddSingleton<IOptionsFactory<PlaybackTokenIssuerOptions>, LastValidOptionsFactory<PlaybackTokenIssuerOptions>>();
        services.TryAddSingleton(provider => new PlaybackTokenIssuer(
            provider.GetRequiredService<IOptionsMonitor<PlaybackTokenIssuerOptions>>(), provider.GetService<TimeProvider>()));
        services.AddHostedService<PlaybackTokenStartCheck>();
    }
}

using Aspire.Hosting.ApplicationModel;
using Livepeer.Sdk.Aspire.Hosting;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>Adds a Livepeer Studio to application hosts.</summary>
public static class LivepeerStudioResourceBuilderExtensions
{
    private static readonly TimeSpan _healthTimeout = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Adds a Livepeer Studio. While the application runs on this machine, it is a <see cref="LocalStudio"/> inside the host, which is
    /// empty at each start. It listens on loopback only, so projects and executables can reach it, but containers can't. When the
    /// application is published, references to it become the URL of Livepeer Studio and the secret parameter <c>{name}-api-key</c>.
    /// </summary>
    /// <param name="builder">The builder of the application.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="configure">The callback that configures the studio, or <see langword="null"/>.</param>
    /// <returns>The builder of the resource.</returns>
    public static IResourceBuilder<LivepeerStudioResource> AddLivepeerStudio(
        this IDistributedApplicationBuilder builder, [ResourceName] string name, Action<LocalStudioOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.ExecutionContext.IsPublishMode)
        {
            IResourceBuilder<ParameterResource> apiKey = builder.AddParameter($"{name}-api-key", secret: true);
            return builder.AddResource(new LivepeerStudioResource(name, apiKey.Resource)).ExcludeFromManifest();
        }

        var options = new LocalStudioOptions();
        configure?.Invoke(options);
        var runner = new StudioRunner(options);
        builder.Services.AddSingleton<IHostedService>(runner);
        string check = $"{name}_check";
        builder.Services.AddHttpClient();
        builder.Services.AddHealthChecks().Add(new HealthCheckRegistration(
            check,
            services => new StudioHealthCheck(runner.Started, services.GetRequiredService<IHttpClientFactory>()),
            failureStatus: null,
            tags: null,
            _healthTimeout));
        return builder.AddResource(new LivepeerStudioResource(name, runner.Started))
            .WithInitialState(new CustomResourceSnapshot
            {
                ResourceType = "LivepeerStudio",
                Properties = [],
                State = KnownResourceStates.NotStarted,
                CreationTimeStamp = DateTime.UtcNow,
            })
            .WithIconName("Video")
            .WithHealthCheck(check)
            .OnInitializeResource(runner.RunAsync);
    }

    /// <summary>
    /// Configures the client of a project or an executable for a Livepeer Studio, through the environment variables
    /// <c>Livepeer__BaseAddress</c> and <c>Livepeer__ApiKey</c>: <c>AddLivepeer(configuration.GetSection("Livepeer"))</c> reads them.
    /// </summary>
    /// <typeparam name="TDestination">The type of the resource to configure.</typeparam>
    /// <param name="builder">The builder of the resource to configure.</param>
    /// <param name="studio">The Livepeer Studio.</param>
    /// <param name="section">The configuration section that the client reads. The default is <c>Livepeer</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<LivepeerStudioResource> studio, string section = "Livepeer")
        where TDestination : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(studio);
        ArgumentException.ThrowIfNullOrWhiteSpace(section);
        string prefix = section.Replace(ConfigurationPath.KeyDelimiter, "__", StringComparison.Ordinal);
        return builder
            .WithEnvironment($"{prefix}__BaseAddress", studio.Resource.BaseAddress)
            .WithEnvironment($"{prefix}__ApiKey", studio.Resource.ApiKey)
            .WithReferenceRelationship(studio);
    }
}

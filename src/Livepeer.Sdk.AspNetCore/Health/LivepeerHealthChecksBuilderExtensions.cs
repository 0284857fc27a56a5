using Livepeer.Sdk.AspNetCore.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health check for Livepeer Studio.</summary>
public static class LivepeerHealthChecksBuilderExtensions
{
    private static readonly TimeSpan _defaultTimeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Adds a check that the server responds and accepts the key of the registered client, whatever the key may do. The check sends a
    /// request to the server.
    /// </summary>
    /// <param name="builder">The health checks to add to.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">The status if the check fails. The default is <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags to select the check by.</param>
    /// <param name="timeout">The time after which the check fails. The default is ten seconds.</param>
    /// <param name="serviceKey">The key of a client that was registered by <c>AddKeyedLivepeer</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IHealthChecksBuilder AddLivepeer(
        this IHealthChecksBuilder builder,
        string name = "livepeer",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null,
        string? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            name, services => new LivepeerHealthCheck(services, serviceKey), failureStatus, tags, timeout ?? _defaultTimeout));
    }
}

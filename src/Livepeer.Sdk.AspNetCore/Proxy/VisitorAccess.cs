using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>
/// Stops the application from starting if an endpoint for visitors is open to anyone. Conventions such as <c>RequireAuthorization</c> are
/// added after the endpoint is mapped, so this is checked when the pipeline is complete, before the server listens.
/// </summary>
internal sealed class VisitorAccess : IStartupFilter
{
    private const string OrOptIn = ", or call DangerouslyAllowAnonymous() in its options.";

    public static void Add(IServiceCollection services) =>
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartupFilter, VisitorAccess>());

    public static bool IsAdded(IServiceProvider services) => services.GetServices<IStartupFilter>().Any(filter => filter is VisitorAccess);

    /// <summary>Gets the reason why an endpoint must not be served, or <see langword="null"/> if it may be.</summary>
    public static string? FindProblem(Endpoint? endpoint)
    {
        if (endpoint?.Metadata.GetMetadata<VisitorEndpoint>() is not { } visitors || visitors.Options.IsAnonymousAllowed)
        {
            return null;
        }

        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return $"{endpoint.DisplayName} is open to anyone because of AllowAnonymous(). Remove it{OrOptIn}";
        }

        return endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
            ? $"{endpoint.DisplayName} is open to anyone. Call RequireAuthorization() on it{OrOptIn}"
            : null;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        foreach (Endpoint endpoint in app.ApplicationServices.GetRequiredService<EndpointDataSource>().Endpoints)
        {
            if (FindProblem(endpoint) is { } problem)
            {
                throw new InvalidOperationException(problem);
            }
        }
    };
}

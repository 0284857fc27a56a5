using System.Diagnostics.CodeAnalysis;
using Livepeer.Sdk.AspNetCore;
using Livepeer.Sdk.AspNetCore.Proxy;
using Livepeer.Sdk.AspNetCore.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints that web pages use instead of the Livepeer Studio API, so that the API key stays on the server.</summary>
public static class LivepeerProxyEndpointRouteBuilderExtensions
{
    private const string Missing = "The services of the endpoint are not registered. Call ";

    /// <summary>
    /// Maps a proxy to the operations of the Livepeer Studio API that are opened by name, for objects that the visitor owns. All other
    /// requests below the path are refused with 403.
    /// </summary>
    /// <remarks>
    /// Call <c>RequireAuthorization</c> on the result; otherwise, the application does not start. Limit the rate of requests with
    /// <c>RequireRateLimiting</c>. Register the services with <c>AddLivepeerProxy</c>.
    /// </remarks>
    /// <param name="endpoints">The routes to add to.</param>
    /// <param name="pattern">The path, such as <c>/livepeer</c>. The paths below it are those of the API.</param>
    /// <param name="configure">Opens operations and sets the other options.</param>
    /// <returns>The builder for conventions of all endpoints of the proxy.</returns>
    /// <exception cref="InvalidOperationException">The services are not registered, or the options can't work.</exception>
    public static IEndpointConventionBuilder MapLivepeerProxy(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Action<LivepeerProxyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(configure);
        if (!VisitorAccess.IsAdded(endpoints.ServiceProvider))
        {
            throw new InvalidOperationException(Missing + "builder.Services.AddLivepeerProxy().");
        }

        var options = new LivepeerProxyOptions();
        configure(options);
        options.Validate(endpoints.ServiceProvider);
        RouteGroupBuilder group = MapGroup(endpoints, pattern);
        foreach (ProxyRoute route in options.Routes)
        {
            Map(group, route.Pattern, route.Method, new VisitorEndpoint(options, route.QueryNames, route.Handler));
        }

        // Routes with more precise patterns go first.
        group.Map("/{**path}", (RequestDelegate)VisitorEndpoint.RefuseAsync).ExcludeFromDescription();
        return group;
    }

    /// <summary>
    /// Maps the endpoints that a page uploads videos with: <c>POST</c> on the path returns the URLs to upload a file to, and
    /// <c>GET {path}/{id}</c> returns the progress of one of the visitor's uploads. Files that turn out to be too large or too long are
    /// deleted.
    /// </summary>
    /// <remarks>
    /// Call <c>RequireAuthorization</c> on the result; otherwise, the application does not start. Limit the rate of requests with
    /// <c>RequireRateLimiting</c>. Register the services, with the limits, by <c>AddLivepeerUploads</c>.
    /// </remarks>
    /// <param name="endpoints">The routes to add to.</param>
    /// <param name="pattern">The path, such as <c>/uploads</c>.</param>
    /// <returns>The builder for conventions of both endpoints.</returns>
    /// <exception cref="InvalidOperationException">The services are not registered, or the options can't work.</exception>
    public static IEndpointConventionBuilder MapLivepeerUploads(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        UploadRoutes routes = endpoints.ServiceProvider.GetService<UploadRoutes>()
            ?? throw new InvalidOperationException(Missing + "builder.Services.AddLivepeerUploads().");
        routes.Options.Validate(endpoints.ServiceProvider);
        RouteGroupBuilder group = MapGroup(endpoints, pattern);
        Map(group, "", HttpMethods.Post, new VisitorEndpoint(routes.Options, [], routes.RequestAsync));
        Map(group, "/{id}", HttpMethods.Get, new VisitorEndpoint(routes.Options, [], routes.GetAsync));
        return group;
    }

    /// <summary>Maps a group whose responses are never cached, whatever the default: they are for one visitor.</summary>
    private static RouteGroupBuilder MapGroup(IEndpointRouteBuilder endpoints, string pattern) =>
        endpoints.MapGroup(pattern).WithMetadata(new OutputCacheAttribute { NoStore = true });

    private static void Map(RouteGroupBuilder group, string pattern, string method, VisitorEndpoint endpoint) =>
        group.MapMethods(pattern, [method], (RequestDelegate)endpoint.InvokeAsync).WithMetadata(endpoint);
}

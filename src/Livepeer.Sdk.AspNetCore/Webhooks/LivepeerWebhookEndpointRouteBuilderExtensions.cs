using System.Diagnostics.CodeAnalysis;
using Livepeer.Sdk;
using Livepeer.Sdk.AspNetCore;
using Livepeer.Sdk.AspNetCore.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints that receive the events of Livepeer Studio.</summary>
/// <remarks>
/// Requires <c>services.AddLivepeerWebhooks(…)</c>. An endpoint verifies each delivery, calls the handler once for each event, and
/// responds such that the server repeats what failed: 200 when the handler is done; 4xx, which loses the event, only for a request that
/// can never be verified; 5xx when the handler throws, the secret is unknown right now, or another instance is handling the event. The
/// signature is the proof of origin, so an application that requires authorization everywhere calls <c>AllowAnonymous()</c> on the
/// endpoint.
/// </remarks>
public static class LivepeerWebhookEndpointRouteBuilderExtensions
{
    /// <summary>Maps an endpoint whose events a delegate handles.</summary>
    /// <param name="endpoints">The endpoints to add to.</param>
    /// <param name="pattern">The pattern of the route.</param>
    /// <param name="handler">Handles an event. If it throws, the server delivers the event again later.</param>
    /// <returns>The endpoint, for its conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddLivepeerWebhooks</c> was not called.</exception>
    public static IEndpointConventionBuilder MapLivepeerWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<WebhookEvent, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (e, _, token) => handler(e, token));
    }

    /// <summary>
    /// Maps an endpoint whose events a delegate handles, with a service of the event's scope or the <see cref="HttpContext"/>.
    /// </summary>
    /// <typeparam name="T">The type of the service.</typeparam>
    /// <param name="endpoints">The endpoints to add to.</param>
    /// <param name="pattern">The pattern of the route.</param>
    /// <param name="handler">Handles an event. If it throws, the server delivers the event again later.</param>
    /// <returns>The endpoint, for its conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddLivepeerWebhooks</c> was not called, or the service is not registered.</exception>
    public static IEndpointConventionBuilder MapLivepeerWebhook<T>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<WebhookEvent, T, CancellationToken, Task> handler)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(handler);
        Injection.Check<T>(endpoints);
        return Map(
            endpoints,
            pattern,
            (e, context, token) => handler(e, Injection.Get<T>(context), token),
            needsRequest: typeof(T) == typeof(HttpContext));
    }

    /// <summary>Maps an endpoint whose events a delegate handles, with two services of the event's scope.</summary>
    /// <typeparam name="T1">The type of the first service.</typeparam>
    /// <typeparam name="T2">The type of the second service.</typeparam>
    /// <param name="endpoints">The endpoints to add to.</param>
    /// <param name="pattern">The pattern of the route.</param>
    /// <param name="handler">Handles an event. If it throws, the server delivers the event again later.</param>
    /// <returns>The endpoint, for its conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddLivepeerWebhooks</c> was not called, or a service is not registered.</exception>
    public static IEndpointConventionBuilder MapLivepeerWebhook<T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<WebhookEvent, T1, T2, CancellationToken, Task> handler)
        where T1 : notnull
        where T2 : notnull
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(handler);
        Injection.Check<T1>(endpoints);
        Injection.Check<T2>(endpoints);
        return Map(
            endpoints,
            pattern,
            (e, context, token) => handler(e, Injection.Get<T1>(context), Injection.Get<T2>(context), token),
            needsRequest: typeof(T1) == typeof(HttpContext) || typeof(T2) == typeof(HttpContext));
    }

    /// <summary>Maps an endpoint whose events a class handles.</summary>
    /// <typeparam name="THandler">The class, of which an instance is created for each event.</typeparam>
    /// <param name="endpoints">The endpoints to add to.</param>
    /// <param name="pattern">The pattern of the route.</param>
    /// <returns>The endpoint, for its conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddLivepeerWebhooks</c> was not called.</exception>
    public static IEndpointConventionBuilder MapLivepeerWebhook<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern)
        where THandler : class, ILivepeerWebhookHandler =>
        Map(endpoints, pattern, async (e, context, token) =>
        {
            if (context.RequestServices.GetService<THandler>() is { } registered)
            {
                await registered.HandleAsync(e, token).ConfigureAwait(false);
                return;
            }

            THandler created = ActivatorUtilities.CreateInstance<THandler>(context.RequestServices);
            try
            {
                await created.HandleAsync(e, token).ConfigureAwait(false);
            }
            finally
            {
                await DisposeAsync(created).ConfigureAwait(false);
            }
        });

    /// <summary>
    /// Maps an endpoint whose events a delegate handles, with any parameters that ASP.NET Core can bind: <see cref="WebhookEvent"/>,
    /// services, <see cref="HttpContext"/>, <see cref="CancellationToken"/>, values of the route. Natively compiled applications use the
    /// other overloads.
    /// </summary>
    /// <param name="endpoints">The endpoints to add to.</param>
    /// <param name="pattern">The pattern of the route.</param>
    /// <param name="handler">
    /// Handles an event, and returns nothing, a <see cref="Task"/> or a <see cref="ValueTask"/>. If it throws, the server delivers the
    /// event again later.
    /// </param>
    /// <returns>The endpoint, for its conventions.</returns>
    /// <exception cref="ArgumentException">The delegate has a parameter that can't be bound, or returns a value.</exception>
    /// <exception cref="InvalidOperationException"><c>AddLivepeerWebhooks</c> was not called.</exception>
    [RequiresUnreferencedCode("Parameters are found by reflection. Use another overload in trimmed applications.")]
    [RequiresDynamicCode("Parameters are found by reflection. Use another overload in natively compiled applications.")]
    public static IEndpointConventionBuilder MapLivepeerWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Delegate handler)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(handler);
        return Map(
            endpoints,
            pattern,
            DelegateHandler.Create(handler, endpoints.ServiceProvider),
            DelegateHandler.NeedsRequest(handler, endpoints.ServiceProvider));
    }

    /// <summary>Changes the common options of webhooks and playback gates for an endpoint, or for a group of them.</summary>
    /// <typeparam name="TBuilder">The type of the endpoint.</typeparam>
    /// <param name="builder">The endpoint.</param>
    /// <param name="configure">Changes the options.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static TBuilder WithLivepeerWebhookOptions<TBuilder>(this TBuilder builder, Action<LivepeerWebhookOptions> configure)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.WithMetadata(new WebhookOptionsMetadata(configure));
    }

    private static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints, string pattern, WebhookHandler handler, bool needsRequest = false)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var endpoint = new WebhookEndpoint(Injection.OptionsOf(endpoints), handler, Injection.LoggerOf(endpoints));
        return endpoints.MapPost(pattern, (RequestDelegate)endpoint.InvokeAsync)
            .WithDisplayName($"Livepeer webhook {pattern}")
            .WithMetadata(new WebhookEndpointMetadata(needsRequest));
    }

    private static async ValueTask DisposeAsync(object handler)
    {
        switch (handler)
        {
            case IAsyncDisposable asyncDisposable:
                await asyncDisposable.DisposeAsync().ConfigureAwait(false);
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
            default:
                break;
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using Livepeer.Sdk;
using Livepeer.Sdk.AspNetCore.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints that decide who may watch.</summary>
/// <remarks>
/// Requires <c>services.AddLivepeerWebhooks(…)</c>. The endpoint belongs to a webhook with the event
/// <see cref="WebhookEventType.PlaybackAccessControl"/>, which the policy <see cref="PlaybackPolicyType.Webhook"/> of a stream or an asset
/// names. A viewer is refused unless the request verifies and the delegate returns <see langword="true"/>. The server waits for 30 seconds,
/// and stores the decision for the refresh interval of the policy.
/// </remarks>
public static class LivepeerPlaybackGateEndpointRouteBuilderExtensions
{
    /// <summary>Maps an endpoint where a delegate decides who may watch.</summary>
    /// <param name="endpoints">The endpoints to add to.</param>
    /// <param name="pattern">The pattern of the route.</param>
    /// <param name="decide">Decides about a viewer. If it throws, the viewer is refused.</param>
    /// <returns>The endpoint, for its conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddLivepeerWebhooks</c> was not called.</exception>
    public static IEndpointConventionBuilder MapLivepeerPlaybackGate(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<PlaybackAccessRequest, CancellationToken, Task<bool>> decide)
    {
        ArgumentNullException.ThrowIfNull(decide);
        return Map(endpoints, pattern, (request, _, token) => decide(request, token));
    }

    /// <summary>Maps an endpoint where a delegate decides who may watch, with a service or the <see cref="HttpContext"/>.</summary>
    /// <typeparam name="T">The type of the service.</typeparam>
    /// <param name="endpoints">The endpoints to add to.</param>
    /// <param name="pattern">The pattern of the route.</param>
    /// <param name="decide">Decides about a viewer. If it throws, the viewer is refused.</param>
    /// <returns>The endpoint, for its conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddLivepeerWebhooks</c> was not called, or the service is not registered.</exception>
    public static IEndpointConventionBuilder MapLivepeerPlaybackGate<T>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<PlaybackAccessRequest, T, CancellationToken, Task<bool>> decide)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(decide);
        Injection.Check<T>(endpoints);
        return Map(endpoints, pattern, (request, context, token) => decide(request, Injection.Get<T>(context), token));
    }

    /// <summary>Maps an endpoint where a delegate decides who may watch, with two services.</summary>
    /// <typeparam name="T1">The type of the first service.</typeparam>
    /// <typeparam name="T2">The type of the second service.</typeparam>
    /// <param name="endpoints">The endpoints to add to.</param>
    /// <param name="pattern">The pattern of the route.</param>
    /// <param name="decide">Decides about a viewer. If it throws, the viewer is refused.</param>
    /// <returns>The endpoint, for its conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddLivepeerWebhooks</c> was not called, or a service is not registered.</exception>
    public static IEndpointConventionBuilder MapLivepeerPlaybackGate<T1, T2>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<PlaybackAccessRequest, T1, T2, CancellationToken, Task<bool>> decide)
        where T1 : notnull
        where T2 : notnull
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(decide);
        Injection.Check<T1>(endpoints);
        Injection.Check<T2>(endpoints);
        return Map(
            endpoints,
            pattern,
            (request, context, token) => decide(request, Injection.Get<T1>(context), Injection.Get<T2>(context), token));
    }

    private static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints, string pattern, Func<PlaybackAccessRequest, HttpContext, CancellationToken, Task<bool>> decide)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var gate = new PlaybackGate(Injection.OptionsOf(endpoints), decide, Injection.LoggerOf(endpoints));
        return endpoints.MapPost(pattern, (RequestDelegate)gate.InvokeAsync)
            .WithDisplayName($"Livepeer playback gate {pattern}")
            .WithMetadata(new WebhookEndpointMetadata(NeedsRequest: false));
    }
}

using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>The options of endpoints: the common ones, which may change while the service runs, and the changes of each.</summary>
internal sealed class EndpointOptions(IOptionsMonitor<LivepeerWebhookOptions> monitor, IServiceProvider services)
{
    private readonly ConditionalWeakTable<Endpoint, Snapshot> _snapshots = [];

    public LivepeerWebhookOptions Of(Endpoint endpoint)
    {
        LivepeerWebhookOptions common = monitor.CurrentValue;
        IReadOnlyList<WebhookOptionsMetadata> changes = endpoint.Metadata.GetOrderedMetadata<WebhookOptionsMetadata>();
        if (changes.Count == 0)
        {
            return common;
        }

        if (!_snapshots.TryGetValue(endpoint, out Snapshot? snapshot) || !ReferenceEquals(snapshot.Common, common))
        {
            LivepeerWebhookOptions own = common.Clone();
            foreach (WebhookOptionsMetadata change in changes)
            {
                change.Configure(own);
            }

            snapshot = new Snapshot(common, own);
            _snapshots.AddOrUpdate(endpoint, snapshot);
        }

        return snapshot.Own;
    }

    /// <summary>Finds mistakes when the host starts, before an event is lost.</summary>
    /// <exception cref="InvalidOperationException">An endpoint is unusable.</exception>
    public void Check(EndpointDataSource endpoints)
    {
        foreach (Endpoint endpoint in endpoints.Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<WebhookEndpointMetadata>() is { } metadata && Problem(endpoint, metadata) is { } problem)
            {
                throw new InvalidOperationException($"{endpoint.DisplayName}: {problem}");
            }
        }
    }

    private string? Problem(Endpoint endpoint, WebhookEndpointMetadata metadata)
    {
        LivepeerWebhookOptions options = Of(endpoint);
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
            && services.GetService<IOptions<AuthorizationOptions>>()?.Value.FallbackPolicy is not null)
        {
            return "the fallback policy of the application would refuse the server, whose proof is its signature. "
                + "Call AllowAnonymous() on the endpoint.";
        }

        if (options.Secrets.Count == 0 && options.SecretsProvider is null)
        {
            return "there is no secret. Set Secret in the configuration section that AddLivepeerWebhooks is given, such as "
                + "Livepeer:Webhooks:Secret, or set Secrets or SecretsProvider in code.";
        }

        return options.Enqueue && metadata.NeedsRequest
            ? "the handler has a parameter of the request, such as HttpContext or a value of the route, and there is no request in the "
                + "background. Remove the parameter, or the option Enqueue."
            : options.Problems().FirstOrDefault();
    }

    private sealed record Snapshot(LivepeerWebhookOptions Common, LivepeerWebhookOptions Own);
}

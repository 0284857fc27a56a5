using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>What endpoints and their handlers need, found without reflection.</summary>
internal static class Injection
{
    /// <summary>Finds a missing service when the endpoint is mapped, not when an event is lost.</summary>
    public static void Check<T>(IEndpointRouteBuilder endpoints)
    {
        if (typeof(T) != typeof(HttpContext)
            && endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(T)) == false)
        {
            throw new InvalidOperationException($"A handler needs the service {typeof(T)}, which is not registered.");
        }
    }

    public static T Get<T>(HttpContext context)
        where T : notnull => context is T same ? same : context.RequestServices.GetRequiredService<T>();

    public static EndpointOptions OptionsOf(IEndpointRouteBuilder endpoints) => endpoints.ServiceProvider.GetService<EndpointOptions>()
        ?? throw new InvalidOperationException("Call services.AddLivepeerWebhooks(…) before mapping the endpoint.");

    public static ILogger LoggerOf(IEndpointRouteBuilder endpoints) =>
        endpoints.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger(WebhookServerLog.Category);
}

using Livepeer.Sdk.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>The defaults of both connections of a registration.</summary>
internal static class ConnectionDefaults
{
    /// <summary>The handler of the older resilience package, which the SDK does not depend on.</summary>
    private const string PolicyHandler = "Microsoft.Extensions.Http.PolicyHttpMessageHandler";

    public static void AddLivepeerDefaults(this IHttpClientBuilder connection)
    {
        // The factory's own log messages contain paths, and some paths contain keys. Handlers don't expire: clients are singletons, and the
        // pool renews its connections itself.
        connection.RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(PrimaryHandler.Create)
            .ConfigureAdditionalHttpMessageHandlers(static (handlers, _) => RemoveResilience(handlers));
    }

    /// <summary>
    /// Removes the resilience handlers that an application adds to all its clients, as .NET Aspire's service defaults do: they would repeat
    /// creates and time out slow uploads. Defaults run first, whenever they were added; handlers that are added to a Livepeer connection
    /// explicitly run after this and stay.
    /// </summary>
    private static void RemoveResilience(IList<DelegatingHandler> handlers)
    {
        for (int i = handlers.Count - 1; i >= 0; i--)
        {
            if (handlers[i] is ResilienceHandler || handlers[i].GetType().FullName == PolicyHandler)
            {
                handlers.RemoveAt(i);
            }
        }
    }
}

using Livepeer.Sdk.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>What both connections of a registration begin with.</summary>
internal static class ConnectionDefaults
{
    /// <summary>The handler of the older resilience package, which the SDK does not depend on.</summary>
    private const string PolicyHandler = "Microsoft.Extensions.Http.PolicyHttpMessageHandler";

    public static void AddLivepeerDefaults(this IHttpClientBuilder connection)
    {
        // The factory's own log lines hold paths, and some paths hold keys. Handlers live on: clients are singletons, and the pool renews
        // its connections by itself.
        connection.RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(PrimaryHandler.Create)
            .ConfigureAdditionalHttpMessageHandlers(static (handlers, _) => RemoveResilience(handlers));
    }

    /// <summary>
    /// Removes the resilience that an application adds to all its clients, as .NET Aspire's service defaults do: it would repeat creates,
    /// and cut slow uploads. Defaults come first, whenever they were added; what is added to a Livepeer connection on purpose comes after
    /// this, and stays.
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

using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Calls a delegate with whatever parameters, as ASP.NET Core calls those of its own endpoints.</summary>
internal static class DelegateHandler
{
    /// <summary>Whether a delegate has a parameter that is a value of the request, which there is none of in the background.</summary>
    public static bool NeedsRequest(Delegate handler, IServiceProvider services)
    {
        IServiceProviderIsService known = services.GetRequiredService<IServiceProviderIsService>();
        return !handler.Method.GetParameters().All(parameter =>
            parameter.ParameterType == typeof(WebhookEvent)
            || parameter.ParameterType == typeof(CancellationToken)
            || parameter.IsDefined(typeof(FromKeyedServicesAttribute), inherit: true)
            || known.IsService(parameter.ParameterType));
    }

    [RequiresUnreferencedCode("Parameters are found by reflection.")]
    [RequiresDynamicCode("Parameters are found by reflection.")]
    public static WebhookHandler Create(Delegate handler, IServiceProvider services)
    {
        Type result = handler.Method.ReturnType;
        if (result != typeof(void) && result != typeof(Task) && result != typeof(ValueTask))
        {
            throw new ArgumentException(
                "A handler returns nothing, a Task or a ValueTask: the status tells the server whether it succeeded.", nameof(handler));
        }

        if (handler.Method.GetParameters().Any(parameter => parameter.ParameterType.IsSubclassOf(typeof(WebhookEvent))))
        {
            throw new ArgumentException(
                "A handler receives events of every type. Take a WebhookEvent, and find the type by a switch.", nameof(handler));
        }

        RequestDelegateResult created = RequestDelegateFactory.Create(
            handler, new RequestDelegateFactoryOptions { ServiceProvider = services });
        if (created.EndpointMetadata.OfType<IAcceptsMetadata>().Any())
        {
            throw new ArgumentException("A parameter of the handler is neither the event nor a registered service.", nameof(handler));
        }

        return async (_, context, cancellationToken) =>
        {
            CancellationToken aborted = context.RequestAborted;
            context.RequestAborted = cancellationToken;
            try
            {
                await created.RequestDelegate(context).ConfigureAwait(false);
            }
            finally
            {
                context.RequestAborted = aborted;
            }

            if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
            {
                throw new InvalidOperationException("A parameter of the handler could not be bound.");
            }
        };
    }
}

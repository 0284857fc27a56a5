using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>An endpoint for visitors: what is the same for all of them, around what one of them does. Also its own metadata.</summary>
internal sealed class VisitorEndpoint(
    VisitorEndpointOptions options, IReadOnlyCollection<string> queryNames, Func<VisitorCall, Task> handler)
{
    /// <summary>The status of a request that the client has given up. Nobody receives it, but logs and metrics show it.</summary>
    private const int ClientClosedRequest = 499;

    public VisitorEndpointOptions Options => options;

    /// <summary>Refuses a request for an operation that is not open.</summary>
    public static Task RefuseAsync(HttpContext context) =>
        WriteAsync(context, new Refusal(StatusCodes.Status403Forbidden, "This operation is not open to visitors."));

    public async Task InvokeAsync(HttpContext context)
    {
        SetHeaders(context.Response);
        try
        {
            await RunAsync(context).ConfigureAwait(false);
        }
        catch (Refusal refusal)
        {
            await WriteAsync(context, refusal).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            await WriteAsync(context, new Refusal(exception.StatusCode, "The request could not be read.")).ConfigureAwait(false);
        }
        catch (LivepeerException exception)
        {
            Refusal refusal = UpstreamErrors.Translate(exception);
            if (refusal.Status >= StatusCodes.Status500InternalServerError)
            {
                ILogger logger = context.RequestServices.GetRequiredService<ILogger<VisitorEndpoint>>();
                Log.CallFailed(logger, context.GetEndpoint()?.DisplayName, exception);
            }

            await WriteAsync(context, refusal).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (context.RequestAborted.IsCancellationRequested && !IsTimedOut(context)
                && exception is OperationCanceledException or IOException)
        {
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = ClientClosedRequest;
            }
        }
    }

    /// <summary>Whether the request timeout of the application ended the request, whose middleware then sets the response.</summary>
    private static bool IsTimedOut(HttpContext context) =>
        context.Features.Get<IHttpRequestTimeoutFeature>() is { RequestTimeoutToken.IsCancellationRequested: true };

    private static void SetHeaders(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
    }

    private static Task WriteAsync(HttpContext context, Refusal refusal)
    {
        HttpResponse response = context.Response;
        if (response.HasStarted)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        SetHeaders(response);
        response.StatusCode = refusal.Status;
        if (refusal.RetryAfter is { } delay)
        {
            response.Headers.RetryAfter = Math.Ceiling(Math.Max(0, delay.TotalSeconds)).ToString("F0", CultureInfo.InvariantCulture);
        }

        if (refusal.Status is StatusCodes.Status408RequestTimeout or StatusCodes.Status413PayloadTooLarge
            && HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            // The rest of the body is not wanted.
            response.Headers.Connection = "close";
        }

        return response.WriteAsJsonAsync(
            new ProblemView(Title(refusal.Status), refusal.Status, refusal.Message),
            ProxyJson.Default.ProblemView,
            "application/problem+json",
            context.RequestAborted);
    }

    private static string Title(int status) => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status);

    private async Task RunAsync(HttpContext context)
    {
        if (VisitorAccess.FindProblem(context.GetEndpoint()) is { } problem)
        {
            // An endpoint that was added after the start.
            throw new InvalidOperationException(problem);
        }

        if (!HttpMethods.IsGet(context.Request.Method)
            && !await RequestOrigin.IsAllowedAsync(context, options.AllowedOrigins).ConfigureAwait(false))
        {
            throw new Refusal(StatusCodes.Status403Forbidden, "Pages of other sites can't send this request.");
        }

        string? owner = options.Owner(context);
        if (string.IsNullOrWhiteSpace(owner))
        {
            throw context.User.Identity?.IsAuthenticated == true
                ? new Refusal(StatusCodes.Status403Forbidden, "The visitor has no ID.")
                : new Refusal(StatusCodes.Status401Unauthorized, "The visitor is not known.");
        }

        CheckQuery(context.Request.Query);
        await handler(new VisitorCall(context, options, owner)).ConfigureAwait(false);
    }

    private void CheckQuery(IQueryCollection query)
    {
        foreach (string name in query.Keys)
        {
            if (!queryNames.Contains(name))
            {
                throw Refusal.Invalid("The query contains a parameter that is not open.");
            }
        }
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Receives the deliveries of a webhook.</summary>
internal sealed class WebhookEndpoint(EndpointOptions options, WebhookHandler handler, ILogger logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        LivepeerWebhookOptions current = options.Of(context.GetEndpoint()!);
        WebhookEvent? webhookEvent = await SignedBody.ReadAsync(context, current, logger, WebhookEvent.Parse).ConfigureAwait(false);
        if (webhookEvent is not null)
        {
            var work = new WebhookWork(webhookEvent, context, handler, current, logger);
            context.Response.StatusCode = await HandleAsync(work, context, current.Enqueue).ConfigureAwait(false);
        }
    }

    private async Task<int> HandleAsync(WebhookWork work, HttpContext context, bool enqueue)
    {
        try
        {
            WebhookClaim claim = await work.ClaimAsync(context.RequestAborted).ConfigureAwait(false);
            if (claim != WebhookClaim.Claimed)
            {
                // While another is at it, the server must come back: the other may fail.
                WebhookServerLog.Repeated(logger, work.Event.ToString(), claim);
                return claim == WebhookClaim.Done ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
            }
        }
        catch (Exception exception)
        {
            // The claim may have been stored all the same.
            WebhookServerLog.ClaimFailed(logger, work.Event.ToString(), exception);
            await work.ReleaseAsync().ConfigureAwait(false);
            return StatusCodes.Status503ServiceUnavailable;
        }

        return enqueue
            ? await EnqueueAsync(work, context).ConfigureAwait(false)
            : await RunAsync(work, context).ConfigureAwait(false);
    }

    private async Task<int> EnqueueAsync(WebhookWork work, HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<WebhookQueue>().TryAdd(work))
        {
            return StatusCodes.Status202Accepted;
        }

        WebhookServerLog.QueueFull(logger, work.Event.ToString());
        await work.ReleaseAsync().ConfigureAwait(false);
        return StatusCodes.Status503ServiceUnavailable;
    }

    private async Task<int> RunAsync(WebhookWork work, HttpContext context)
    {
        try
        {
            await work.HandleAsync(context, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            WebhookServerLog.HandlerFailed(logger, work.Event.ToString(), exception);
            await work.ReleaseAsync().ConfigureAwait(false);
            return StatusCodes.Status500InternalServerError;
        }

        await work.ConfirmAsync().ConfigureAwait(false);
        return StatusCodes.Status200OK;
    }
}

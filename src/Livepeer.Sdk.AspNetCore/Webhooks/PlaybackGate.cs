using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Answers whether a viewer may watch. Everything but a decision in the viewer's favor is a refusal.</summary>
internal sealed class PlaybackGate(
    EndpointOptions options, Func<PlaybackAccessRequest, HttpContext, CancellationToken, Task<bool>> decide, ILogger logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        PlaybackAccessRequest? request = await SignedBody.ReadAsync(
            context, options.Of(context.GetEndpoint()!), logger, PlaybackAccessRequest.Parse).ConfigureAwait(false);
        if (request is null)
        {
            return;
        }

        try
        {
            bool isAllowed = await decide(request, context, context.RequestAborted).ConfigureAwait(false);

            // Without a body, which could overrule the status.
            context.Response.StatusCode = isAllowed ? StatusCodes.Status204NoContent : StatusCodes.Status403Forbidden;
        }
        catch (Exception exception)
        {
            WebhookServerLog.GateFailed(logger, exception);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}

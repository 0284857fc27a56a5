using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Handles an event in a scope.</summary>
/// <param name="webhookEvent">The event.</param>
/// <param name="context">The request; in the background, a stand-in that has the services of the scope.</param>
/// <param name="cancellationToken">Is canceled when the time is over.</param>
internal delegate Task WebhookHandler(WebhookEvent webhookEvent, HttpContext context, CancellationToken cancellationToken);

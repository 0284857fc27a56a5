namespace Livepeer.Sdk.AspNetCore;

/// <summary>
/// Handles the events of a webhook. An instance is created for each event, with its dependencies from the scope of the event; register the
/// class only if it needs another lifetime.
/// </summary>
public interface ILivepeerWebhookHandler
{
    /// <summary>Handles an event. If it throws, the server delivers the event again later.</summary>
    /// <param name="webhookEvent">The event, verified.</param>
    /// <param name="cancellationToken">Is canceled when <see cref="LivepeerWebhookOptions.HandlerTimeout"/> is over.</param>
    /// <returns>A task that completes when the event has been handled to the end.</returns>
    Task HandleAsync(WebhookEvent webhookEvent, CancellationToken cancellationToken);
}

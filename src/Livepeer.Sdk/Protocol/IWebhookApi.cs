using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of webhooks. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IWebhookApi
{
    /// <summary><c>GET /webhook</c>.</summary>
    /// <param name="query">Which webhooks.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/webhook")]
    Task<Page<Webhook>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListWebhooksQuery>))] ListWebhooksQuery query, [Query] string? cursor, CancellationToken cancellationToken);

    /// <summary><c>GET /webhook/subscribed/{event}</c>.</summary>
    /// <param name="eventType">The event.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhooks that are told of it.</returns>
    [Get("/webhook/subscribed/{eventType}")]
    Task<List<Webhook>> GetSubscribedAsync(string eventType, CancellationToken cancellationToken);

    /// <summary><c>POST /webhook</c>. 201.</summary>
    /// <param name="request">The webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook.</returns>
    [Post("/webhook")]
    Task<Webhook> CreateAsync([Body] CreateWebhookRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /webhook/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook.</returns>
    [Get("/webhook/{id}")]
    Task<Webhook> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /webhook/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Patch("/webhook/{id}")]
    Task UpdateAsync(string id, [Body] UpdateWebhookRequest request, CancellationToken cancellationToken);

    /// <summary><c>PUT /webhook/{id}</c>. 200; 404 where the body has no ID, whatever the path says.</summary>
    /// <param name="id">The ID, which the server does not look at.</param>
    /// <param name="request">The webhook, with its ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ID.</returns>
    [Put("/webhook/{id}")]
    Task<WebhookReference> ReplaceAsync(string id, [Body] ReplaceWebhookRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /webhook/{id}</c>. 204.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/webhook/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>DELETE /webhook</c>. 204; 404 where any is not the account's own.</summary>
    /// <param name="ids">The IDs.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/webhook")]
    Task DeleteManyAsync([Body] IdList ids, CancellationToken cancellationToken);

    /// <summary><c>GET /webhook/{id}/log</c>. Empty where there is no such webhook.</summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="query">Which deliveries.</param>
    /// <param name="cursor">Where the page begins.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page.</returns>
    [Get("/webhook/{id}/log")]
    Task<Page<WebhookLog>> ListLogsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListWebhookLogsQuery>))] ListWebhookLogsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>GET /webhook/{id}/log/{logId}</c>. 400 where it is another webhook's.</summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="logId">The ID of the delivery.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The delivery.</returns>
    [Get("/webhook/{id}/log/{logId}")]
    Task<WebhookLog> GetLogAsync(string id, string logId, CancellationToken cancellationToken);

    /// <summary><c>POST /webhook/{id}/log/{logId}/resend</c>. 200.</summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="logId">The ID of the delivery.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new delivery.</returns>
    [Post("/webhook/{id}/log/{logId}/resend")]
    Task<WebhookLog> ResendAsync(string id, string logId, CancellationToken cancellationToken);
}

using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for webhooks. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IWebhookApi
{
    /// <summary><c>GET /webhook</c>: see <see cref="WebhooksClient.ListPageAsync"/> and <see cref="WebhooksClient.ListAsync"/>.</summary>
    [Get("/webhook")]
    Task<Page<Webhook>> ListAsync(
        [QueryConverter(typeof(QueryOf<ListWebhooksQuery>))] ListWebhooksQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary><c>GET /webhook/subscribed/{event}</c>: see <see cref="WebhooksClient.GetSubscribedAsync"/>.</summary>
    [Get("/webhook/subscribed/{eventType}")]
    Task<List<Webhook>> GetSubscribedAsync(string eventType, CancellationToken cancellationToken);

    /// <summary><c>POST /webhook</c>: see <see cref="WebhooksClient.CreateAsync"/>. Responds with 201.</summary>
    [Post("/webhook")]
    Task<Webhook> CreateAsync([Body] CreateWebhookRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /webhook/{id}</c>: see <see cref="WebhooksClient.GetAsync"/>.</summary>
    [Get("/webhook/{id}")]
    Task<Webhook> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>PATCH /webhook/{id}</c>: see <see cref="WebhooksClient.UpdateAsync"/>. Responds with 204.</summary>
    [Patch("/webhook/{id}")]
    Task UpdateAsync(string id, [Body] UpdateWebhookRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// <c>PUT /webhook/{id}</c>: see <see cref="WebhooksClient.ReplaceAsync"/>. Responds with 200; 404 if the body has no ID; the ID in
    /// the path is ignored.
    /// </summary>
    [Put("/webhook/{id}")]
    Task<WebhookReference> ReplaceAsync(string id, [Body] ReplaceWebhookRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /webhook/{id}</c>: see <see cref="WebhooksClient.DeleteAsync"/>. Responds with 204.</summary>
    [Delete("/webhook/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>DELETE /webhook</c>: see <see cref="WebhooksClient.DeleteManyAsync"/>. Responds with 204; 404 if any does not belong to the
    /// account.
    /// </summary>
    [Delete("/webhook")]
    Task DeleteManyAsync([Body] IdList ids, CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /webhook/{id}/log</c>: see <see cref="WebhooksClient.ListLogsPageAsync"/> and <see cref="WebhooksClient.ListLogsAsync"/>.
    /// Empty if the webhook does not exist.
    /// </summary>
    [Get("/webhook/{id}/log")]
    Task<Page<WebhookLog>> ListLogsAsync(
        string id,
        [QueryConverter(typeof(QueryOf<ListWebhookLogsQuery>))] ListWebhookLogsQuery query,
        [Query] string? cursor,
        CancellationToken cancellationToken);

    /// <summary>
    /// <c>GET /webhook/{id}/log/{logId}</c>: see <see cref="WebhooksClient.GetLogAsync"/>. Responds with 400 if it belongs to another
    /// webhook.
    /// </summary>
    [Get("/webhook/{id}/log/{logId}")]
    Task<WebhookLog> GetLogAsync(string id, string logId, CancellationToken cancellationToken);

    /// <summary><c>POST /webhook/{id}/log/{logId}/resend</c>: see <see cref="WebhooksClient.ResendAsync"/>. Responds with 200.</summary>
    [Post("/webhook/{id}/log/{logId}/resend")]
    Task<WebhookLog> ResendAsync(string id, string logId, CancellationToken cancellationToken);
}

using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>The client for webhooks: URLs of yours that the server sends events to.</summary>
/// <remarks>
/// Every method throws <see cref="ArgumentException"/> for invalid input before anything is sent, <see cref="LivepeerApiException"/> if
/// the server rejects the call, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> if it can't be
/// reached or doesn't respond in time, and <see cref="OperationCanceledException"/> if the caller cancels.
/// </remarks>
public partial class WebhooksClient
{
    private readonly IWebhookApi _api;

    internal WebhooksClient(LivepeerConnection connection) => _api = connection.Api<IWebhookApi>();

    /// <summary>Initializes a new instance for mocking.</summary>
    protected WebhooksClient() => _api = null!;

    /// <summary>
    /// Gets one page of webhooks: <c>GET /webhook</c>. The public specification does not describe paging, order and filters.
    /// </summary>
    /// <param name="query">Which webhooks to list; if <see langword="null"/>, all webhooks of the account's project.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<Webhook>> ListPageAsync(
        ListWebhooksQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListWebhooksQuery(), cursor, cancellationToken);

    /// <summary>
    /// Lists all webhooks, newest first, fetching one page at a time. A webhook that exists throughout is returned exactly once.
    /// </summary>
    /// <param name="query">Which webhooks to list; if <see langword="null"/>, all webhooks of the account's project.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The webhooks.</returns>
    public virtual IAsyncEnumerable<Webhook> ListAsync(ListWebhooksQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListWebhooksQuery(), _api.ListAsync, cancellationToken);

    /// <summary>
    /// Gets the webhooks that subscribe to an event: <c>GET /webhook/subscribed/{event}</c>, which the public specification lacks.
    /// </summary>
    /// <param name="eventType">The event.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhooks.</returns>
    public virtual async Task<IReadOnlyList<Webhook>> GetSubscribedAsync(
        WebhookEventType eventType, CancellationToken cancellationToken = default) =>
        await _api.GetSubscribedAsync(Guard.Id(eventType.Value, nameof(eventType)), cancellationToken).ConfigureAwait(false);

    /// <summary>Creates a webhook: <c>POST /webhook</c>. The public specification describes a 200; the server responds with 201.</summary>
    /// <param name="request">The webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook, including its shared secret.</returns>
    public virtual Task<Webhook> CreateAsync(CreateWebhookRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <summary>Gets a webhook: <c>GET /webhook/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook, including its shared secret.</returns>
    public virtual Task<Webhook> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// Updates a webhook: <c>PATCH /webhook/{id}</c>, which the public specification lacks. Properties that are not set remain
    /// unchanged.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task UpdateAsync(string id, UpdateWebhookRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>
    /// Replaces a webhook: <c>PUT /webhook/{id}</c>. Properties that are not set are removed, including the shared secret. As the
    /// public specification describes it, the call can't succeed: the server requires the ID in the body, and returns only the ID.
    /// </summary>
    /// <param name="id">The ID, which does not change.</param>
    /// <param name="request">The new webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task ReplaceAsync(string id, CreateWebhookRequest request, CancellationToken cancellationToken = default) =>
        _api.ReplaceAsync(Guard.Id(id), new ReplaceWebhookRequest(id, Guard.Body(request)), cancellationToken);

    /// <summary>
    /// Deletes a webhook: <c>DELETE /webhook/{id}</c>. The public specification describes a response with the webhook; the server
    /// returns nothing.
    /// </summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);

    /// <summary>Deletes several webhooks at once: <c>DELETE /webhook</c>, which the public specification lacks.</summary>
    /// <param name="ids">The IDs, at least one. If any does not belong to the account, nothing is deleted (404).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that completes when the server has confirmed the operation.</returns>
    public virtual Task DeleteManyAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        _api.DeleteManyAsync(new IdList(Guard.Ids(ids)), cancellationToken);

    /// <summary>
    /// Gets one page of deliveries: <c>GET /webhook/{id}/log</c>. The page is empty if the webhook does not exist: the server reports
    /// no error.
    /// </summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="query">Which deliveries to list; if <see langword="null"/>, all deliveries.</param>
    /// <param name="cursor">
    /// Where the page starts: the <see cref="Page{T}.NextCursor"/> of the previous page. The default is the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<WebhookLog>> ListLogsPageAsync(
        string id, ListWebhookLogsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListLogsAsync(Guard.Id(id), query ?? new ListWebhookLogsQuery(), cursor, cancellationToken);

    /// <summary>
    /// Lists all deliveries, newest first, fetching one page at a time. A delivery that exists throughout is returned exactly once.
    /// </summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="query">Which deliveries to list; if <see langword="null"/>, all deliveries.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The deliveries.</returns>
    public virtual IAsyncEnumerable<WebhookLog> ListLogsAsync(
        string id, ListWebhookLogsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListWebhookLogsQuery(), (step, cursor, token) => _api.ListLogsAsync(id, step, cursor, token), cancellationToken);
    }

    /// <summary>Gets a delivery: <c>GET /webhook/{id}/log/{logId}</c>.</summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="logId">The ID of the delivery.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The delivery.</returns>
    /// <exception cref="LivepeerValidationException">The delivery belongs to another webhook.</exception>
    public virtual Task<WebhookLog> GetLogAsync(string id, string logId, CancellationToken cancellationToken = default) =>
        _api.GetLogAsync(Guard.Id(id), Guard.Id(logId), cancellationToken);

    /// <summary>
    /// Sends an event again: <c>POST /webhook/{id}/log/{logId}/resend</c>. The ID of the event does not change; the time and the
    /// signature are new.
    /// </summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="logId">The ID of the delivery.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new delivery, including the webhook's response.</returns>
    public virtual Task<WebhookLog> ResendAsync(string id, string logId, CancellationToken cancellationToken = default) =>
        _api.ResendAsync(Guard.Id(id), Guard.Id(logId), cancellationToken);
}

using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>Addresses of the developer's own that the server tells of events.</summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public partial class WebhooksClient
{
    private readonly IWebhookApi _api;

    internal WebhooksClient(LivepeerConnection connection) => _api = connection.Api<IWebhookApi>();

    /// <summary>For fakes: every member can be overridden.</summary>
    protected WebhooksClient() => _api = null!;

    /// <summary>One page of webhooks: <c>GET /webhook</c>. Paging, order and conditions are not in the public specification.</summary>
    /// <param name="query">Which webhooks; all of the account's project where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<Webhook>> ListPageAsync(
        ListWebhooksQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListAsync(query ?? new ListWebhooksQuery(), cursor, cancellationToken);

    /// <summary>All webhooks, newest first, page by page. Each that is there all along comes exactly once.</summary>
    /// <param name="query">Which webhooks; all of the account's project where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The webhooks.</returns>
    public virtual IAsyncEnumerable<Webhook> ListAsync(ListWebhooksQuery? query = null, CancellationToken cancellationToken = default) =>
        ListWalker.WalkAsync(query ?? new ListWebhooksQuery(), _api.ListAsync, cancellationToken);

    /// <summary>The webhooks that are told of an event: <c>GET /webhook/subscribed/{event}</c>, which the public specification lacks.</summary>
    /// <param name="eventType">The event.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhooks.</returns>
    public virtual async Task<IReadOnlyList<Webhook>> GetSubscribedAsync(
        WebhookEventType eventType, CancellationToken cancellationToken = default) =>
        await _api.GetSubscribedAsync(Guard.Id(eventType.Value, nameof(eventType)), cancellationToken).ConfigureAwait(false);

    /// <summary>Makes a webhook: <c>POST /webhook</c>. The public specification promises a 200; the server answers 201.</summary>
    /// <param name="request">The webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook, its shared secret included.</returns>
    public virtual Task<Webhook> CreateAsync(CreateWebhookRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateAsync(Guard.Body(request), cancellationToken);

    /// <summary>A webhook: <c>GET /webhook/{id}</c>.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The webhook, its shared secret included.</returns>
    public virtual Task<Webhook> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>Changes a webhook: <c>PATCH /webhook/{id}</c>, which the public specification lacks. What is not set stays.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task UpdateAsync(string id, UpdateWebhookRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>
    /// Puts a webhook in the place of an old one: <c>PUT /webhook/{id}</c>. What is not set is removed, a shared secret too. By the public
    /// specification the call can't succeed: the server wants the ID in the body, and answers with no more than it.
    /// </summary>
    /// <param name="id">The ID, which stays.</param>
    /// <param name="request">The new one.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task ReplaceAsync(string id, CreateWebhookRequest request, CancellationToken cancellationToken = default) =>
        _api.ReplaceAsync(Guard.Id(id), new ReplaceWebhookRequest(id, Guard.Body(request)), cancellationToken);

    /// <summary>Deletes a webhook: <c>DELETE /webhook/{id}</c>. The public specification promises the webhook; the server answers nothing.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);

    /// <summary>Deletes webhooks together: <c>DELETE /webhook</c>, which the public specification lacks.</summary>
    /// <param name="ids">The IDs, at least one. Where any is not the account's own, none is deleted (404).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task DeleteManyAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        _api.DeleteManyAsync(new IdList(Guard.Ids(ids)), cancellationToken);

    /// <summary>One page of deliveries: <c>GET /webhook/{id}/log</c>. None where there is no such webhook: the server does not say so.</summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="query">Which deliveries; all where null.</param>
    /// <param name="cursor">Where the page begins: <see cref="Page{T}.NextCursor"/> of the one before.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<Page<WebhookLog>> ListLogsPageAsync(
        string id, ListWebhookLogsQuery? query = null, string? cursor = null, CancellationToken cancellationToken = default) =>
        _api.ListLogsAsync(Guard.Id(id), query ?? new ListWebhookLogsQuery(), cursor, cancellationToken);

    /// <summary>All deliveries, newest first, page by page. Each that is there all along comes exactly once.</summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="query">Which deliveries; all where null.</param>
    /// <param name="cancellationToken">Cancels the walk.</param>
    /// <returns>The deliveries.</returns>
    public virtual IAsyncEnumerable<WebhookLog> ListLogsAsync(
        string id, ListWebhookLogsQuery? query = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(id);
        return ListWalker.WalkAsync(
            query ?? new ListWebhookLogsQuery(), (step, cursor, token) => _api.ListLogsAsync(id, step, cursor, token), cancellationToken);
    }

    /// <summary>A delivery: <c>GET /webhook/{id}/log/{logId}</c>.</summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="logId">The ID of the delivery.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The delivery.</returns>
    /// <exception cref="LivepeerValidationException">The delivery is another webhook's.</exception>
    public virtual Task<WebhookLog> GetLogAsync(string id, string logId, CancellationToken cancellationToken = default) =>
        _api.GetLogAsync(Guard.Id(id), Guard.Id(logId), cancellationToken);

    /// <summary>
    /// Delivers an event once more: <c>POST /webhook/{id}/log/{logId}/resend</c>. The ID of the event stays; the time and the signature
    /// are new.
    /// </summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="logId">The ID of the delivery.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new delivery, with the webhook's answer.</returns>
    public virtual Task<WebhookLog> ResendAsync(string id, string logId, CancellationToken cancellationToken = default) =>
        _api.ResendAsync(Guard.Id(id), Guard.Id(logId), cancellationToken);
}

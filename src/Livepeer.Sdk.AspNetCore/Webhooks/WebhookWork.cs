using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>One event to be handled: claimed, handled, and confirmed or released.</summary>
internal sealed class WebhookWork
{
    /// <summary>A handler that is canceled gets this long to end before its claim does.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan _storeTimeout = TimeSpan.FromSeconds(10);

    private readonly string _owner = Guid.NewGuid().ToString("N");
    private readonly string? _key;
    private readonly WebhookHandler _handler;
    private readonly LivepeerWebhookOptions _options;
    private readonly IWebhookDeduplicator _deduplicator;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    public WebhookWork(
        WebhookEvent webhookEvent, HttpContext context, WebhookHandler handler, LivepeerWebhookOptions options, ILogger logger)
    {
        Event = webhookEvent;
        _handler = handler;
        _options = options;
        _deduplicator = options.Deduplicator ?? context.RequestServices.GetRequiredService<IWebhookDeduplicator>();
        _time = context.RequestServices.GetRequiredService<TimeProvider>();
        _logger = logger;
        _key = webhookEvent.Id.Length == 0 ? null : Key(webhookEvent, context.Request);
    }

    public WebhookEvent Event { get; }

    public int Attempts => _options.QueueAttempts;

    public async Task<WebhookClaim> ClaimAsync(CancellationToken cancellationToken) => _key is null
        ? WebhookClaim.Claimed
        : await _deduplicator.ClaimAsync(_key, _owner, _options.HandlerTimeout + _grace, cancellationToken).ConfigureAwait(false);

    /// <summary>Calls the handler. The client's patience doesn't matter: what has begun is brought to its end.</summary>
    public async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_options.HandlerTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        context.RequestServices.GetRequiredService<WebhookEventHolder>().Event = Event;
        await _handler(Event, context, either.Token).ConfigureAwait(false);
    }

    public Task ConfirmAsync() => StoreAsync(
        token => _deduplicator.ConfirmAsync(_key!, _owner, _options.DeduplicationPeriod, token),
        exception => WebhookServerLog.ConfirmFailed(_logger, Event.ToString(), exception));

    public Task ReleaseAsync() => StoreAsync(
        token => _deduplicator.ReleaseAsync(_key!, _owner, token),
        exception => WebhookServerLog.ReleaseFailed(_logger, Event.ToString(), exception));

    /// <summary>
    /// Tells apart events, webhooks (which share the IDs of events) and tenants (which know their own secret, and could claim the events of
    /// others if the path weren't part of the key).
    /// </summary>
    private static string Key(WebhookEvent webhookEvent, HttpRequest request)
    {
        string text = string.Join('\n', request.Path.Value, webhookEvent.WebhookId, webhookEvent.Id);
        return "livepeer:webhook:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private async Task StoreAsync(Func<CancellationToken, Task> store, Action<Exception> log)
    {
        if (_key is null)
        {
            return;
        }

        try
        {
            using var timeout = new CancellationTokenSource(_storeTimeout, _time);
            await store(timeout.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The event was handled or not; the store doesn't change that.
            log(exception);
        }
    }
}

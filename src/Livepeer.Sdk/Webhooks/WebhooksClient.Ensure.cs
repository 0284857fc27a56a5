using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <content>Idempotent creation for deployment scripts.</content>
public partial class WebhooksClient
{
    /// <summary>
    /// Creates or updates a webhook so that it matches the request. Use it in scripts that run repeatedly. It looks for the webhook
    /// with the same name, or else the one with the same URL and events, updates what differs, and creates the webhook if there is
    /// none. If the request has no shared secret, the current one is kept. Two scripts that run at the same time may create two
    /// webhooks. So may a repetition right after <see cref="LivepeerException.OutcomeUnknown"/>, while the first request is still on its
    /// way.
    /// </summary>
    /// <param name="request">The webhook.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The webhook in its current state.</returns>
    /// <exception cref="LivepeerException">Several webhooks match, so the choice is ambiguous; nothing was changed.</exception>
    public virtual async Task<Webhook> EnsureAsync(CreateWebhookRequest request, CancellationToken cancellationToken = default)
    {
        Guard.Body(request);
        List<Webhook> all = [];
        await foreach (Webhook webhook in ListAsync(null, cancellationToken).ConfigureAwait(false))
        {
            all.Add(webhook);
        }

        Webhook? found = SingleOrNull(all.Where(webhook => webhook.Name == request.Name), "Delete or rename all but one.")
            ?? SingleOrNull(
                all.Where(webhook => webhook.Url == request.Url && HasEvents(webhook, request)),
                "Delete all but one, or give one of them the name of the request.");
        if (found is null)
        {
            return await CreateAsync(request, cancellationToken).ConfigureAwait(false);
        }

        if (!IsUpToDate(found, request))
        {
            await UpdateAsync(found.Id, ToUpdate(request), cancellationToken).ConfigureAwait(false);
            Apply(request, found);
        }

        return found;
    }

    private static Webhook? SingleOrNull(IEnumerable<Webhook> matches, string advice)
    {
        Webhook[] found = [.. matches];
        return found.Length <= 1
            ? found.FirstOrDefault()
            : throw new LivepeerException(
                $"{found.Length} webhooks match ({string.Join(", ", found.Select(webhook => webhook.Id))}). {advice}");
    }

    private static bool HasEvents(Webhook webhook, CreateWebhookRequest request) =>
        new HashSet<WebhookEventType>(webhook.Events ?? []).SetEquals(request.Events);

    private static bool IsUpToDate(Webhook webhook, CreateWebhookRequest request) =>
        webhook.Name == request.Name
        && webhook.Url == request.Url
        && HasEvents(webhook, request)
        && (request.SharedSecret is null || request.SharedSecret.Equals(webhook.SharedSecret))
        && (request.StreamId is null || request.StreamId == webhook.StreamId);

    private static UpdateWebhookRequest ToUpdate(CreateWebhookRequest request) => new()
    {
        Name = request.Name,
        Url = request.Url,
        Events = request.Events,
        SharedSecret = request.SharedSecret,
        StreamId = request.StreamId,
    };

    /// <summary>The server responds to an update without a body, and a read right after it may still return the old state.</summary>
    private static void Apply(CreateWebhookRequest request, Webhook webhook)
    {
        webhook.Name = request.Name;
        webhook.Url = request.Url;
        webhook.Events = [.. request.Events];
        webhook.SharedSecret = request.SharedSecret ?? webhook.SharedSecret;
        webhook.StreamId = request.StreamId ?? webhook.StreamId;
    }
}

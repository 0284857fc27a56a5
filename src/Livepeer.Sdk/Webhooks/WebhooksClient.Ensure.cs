using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <content>What deployment scripts need.</content>
public partial class WebhooksClient
{
    /// <summary>
    /// Sees to it that there is a webhook as described, for scripts that run again and again: looks for the one of that name, or else the
    /// one with that address and those events, changes what differs, and makes one where there is none. A shared secret that is not
    /// given stays. Two scripts at the same time may make two.
    /// </summary>
    /// <param name="request">The webhook.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The webhook as it is now.</returns>
    /// <exception cref="LivepeerException">Several match, so that nobody can tell which is meant; nothing was changed.</exception>
    public virtual async Task<Webhook> EnsureAsync(CreateWebhookRequest request, CancellationToken cancellationToken = default)
    {
        Guard.Body(request);
        List<Webhook> all = [];
        await foreach (Webhook webhook in ListAsync(null, cancellationToken).ConfigureAwait(false))
        {
            all.Add(webhook);
        }

        Webhook? found = Only(all.Where(webhook => webhook.Name == request.Name))
            ?? Only(all.Where(webhook => webhook.Url == request.Url && HasEvents(webhook, request)));
        if (found is null)
        {
            return await CreateAsync(request, cancellationToken).ConfigureAwait(false);
        }

        if (!IsAsDescribed(found, request))
        {
            await UpdateAsync(found.Id, Update(request), cancellationToken).ConfigureAwait(false);
            Apply(request, found);
        }

        return found;
    }

    private static Webhook? Only(IEnumerable<Webhook> matches)
    {
        Webhook[] found = [.. matches];
        return found.Length <= 1
            ? found.FirstOrDefault()
            : throw new LivepeerException(
                $"{found.Length} webhooks match ({string.Join(", ", found.Select(webhook => webhook.Id))}): delete or rename all but one.");
    }

    private static bool HasEvents(Webhook webhook, CreateWebhookRequest request) =>
        new HashSet<WebhookEventType>(webhook.Events ?? []).SetEquals(request.Events);

    private static bool IsAsDescribed(Webhook webhook, CreateWebhookRequest request) =>
        webhook.Name == request.Name
        && webhook.Url == request.Url
        && HasEvents(webhook, request)
        && (request.SharedSecret is null || request.SharedSecret.Equals(webhook.SharedSecret))
        && (request.StreamId is null || request.StreamId == webhook.StreamId);

    private static UpdateWebhookRequest Update(CreateWebhookRequest request) => new()
    {
        Name = request.Name,
        Url = request.Url,
        Events = request.Events,
        SharedSecret = request.SharedSecret,
        StreamId = request.StreamId,
    };

    /// <summary>The server answers a change with nothing, and a read right after it may still show the old state.</summary>
    private static void Apply(CreateWebhookRequest request, Webhook webhook)
    {
        webhook.Name = request.Name;
        webhook.Url = request.Url;
        webhook.Events = [.. request.Events];
        webhook.SharedSecret = request.SharedSecret ?? webhook.SharedSecret;
        webhook.StreamId = request.StreamId ?? webhook.StreamId;
    }
}

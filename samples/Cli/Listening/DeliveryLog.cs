using System.Runtime.CompilerServices;
using Livepeer.Sdk;

namespace Cli.Listening;

/// <summary>
/// Follows the log of a webhook, which has an entry for each attempt to deliver an event. Returns each event once, in the order in which
/// they happened.
/// </summary>
internal sealed class DeliveryLog(WebhooksClient webhooks, string webhookId, TimeProvider time, Action<string> onTrouble)
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    // An entry is dated before it is stored, so a later one can be visible before it.
    private static readonly TimeSpan _overlap = TimeSpan.FromMinutes(1);

    private readonly HashSet<string> _entries = [];
    private readonly HashSet<string> _events = [];
    private DateTimeOffset? _newest;

    /// <summary>Skips what has been delivered until now.</summary>
    public async Task SkipAsync(CancellationToken cancellationToken)
    {
        Page<WebhookLog> page = await webhooks.ListLogsPageAsync(
            webhookId, new ListWebhookLogsQuery { PageSize = 1 }, cancellationToken: cancellationToken);
        _newest = page.Items is [{ } newest, ..] ? newest.CreatedAt : null;
        if (_newest is not null)
        {
            await ReadAsync(cancellationToken);
        }
    }

    /// <summary>Returns the events that happen from now on, without an end.</summary>
    public async IAsyncEnumerable<Delivery> FollowAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            foreach (Delivery delivery in await TryReadAsync(cancellationToken))
            {
                yield return delivery;
            }

            await Task.Delay(Interval, time, cancellationToken);
        }
    }

    private async Task<IEnumerable<Delivery>> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(cancellationToken);
        }
        catch (LivepeerException exception) when (IsTransient(exception))
        {
            onTrouble(exception.Message);
            return [];
        }
    }

    private async Task<IReadOnlyList<Delivery>> ReadAsync(CancellationToken cancellationToken)
    {
        var query = new ListWebhookLogsQuery { CreatedAfter = _newest - _overlap, PageSize = 100 };
        List<WebhookLog> fresh = await webhooks.ListLogsAsync(webhookId, query, cancellationToken)
            .Where(log => !_entries.Contains(log.Id))
            .ToListAsync(cancellationToken);

        // Only now, when the whole list has arrived: what a failed call has skipped would be lost.
        Delivery[] deliveries =
        [
            .. fresh.Select(Delivery.Read).OfType<Delivery>()
                .Where(delivery => _events.Add(delivery.EventId))
                .OrderBy(delivery => delivery.CreatedAt),
        ];
        _entries.UnionWith(fresh.Select(log => log.Id));
        DateTimeOffset? newest = fresh.Max(log => log.CreatedAt);
        _newest = newest > _newest || _newest is null ? newest : _newest;
        return deliveries;
    }

    private static bool IsTransient(LivepeerException exception) => exception
        is LivepeerConnectionException or LivepeerTimeoutException or LivepeerRateLimitException
        or LivepeerApiException { StatusCode: >= System.Net.HttpStatusCode.InternalServerError };
}

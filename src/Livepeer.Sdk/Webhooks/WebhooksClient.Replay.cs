using System.Text.Json;

namespace Livepeer.Sdk;

/// <content>Delivery of what failed.</content>
public partial class WebhooksClient
{
    /// <summary>
    /// Sends the events again whose every delivery failed, oldest first, each once. The server itself repeats deliveries that ended in a
    /// 5xx status or a time-out, for about a day; those that ended in another status, such as 404 during a deployment, it never repeats.
    /// </summary>
    /// <param name="id">The ID of the webhook.</param>
    /// <param name="since">The time from which deliveries are considered.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The new deliveries, including those that failed again: see <see cref="WebhookLog.Success"/>.</returns>
    /// <exception cref="LivepeerException">
    /// The server refused to deliver some of the events, or did not respond in time. The others were sent nevertheless.
    /// </exception>
    public virtual async Task<IReadOnlyList<WebhookLog>> ReplayFailedAsync(
        string id, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        HashSet<string> delivered = [];
        Dictionary<string, WebhookLog> failed = [];
        List<string> order = [];
        var query = new ListWebhookLogsQuery { CreatedAfter = since };
        await foreach (WebhookLog log in ListLogsAsync(id, query, cancellationToken).ConfigureAwait(false))
        {
            string eventId = EventId(log) ?? log.Id;
            if (log.Success == true)
            {
                delivered.Add(eventId);
            }
            else if (failed.TryAdd(eventId, log))
            {
                order.Add(eventId);
            }
        }

        List<WebhookLog> resent = [];
        List<LivepeerException> refused = [];
        foreach (string eventId in Enumerable.Reverse(order).Where(eventId => !delivered.Contains(eventId)))
        {
            try
            {
                resent.Add(await ResendAsync(id, failed[eventId].Id, cancellationToken).ConfigureAwait(false));
            }
            catch (LivepeerException exception) when (IsOfOneEvent(exception))
            {
                refused.Add(exception);
            }
        }

        return refused.Count == 0
            ? resent
            : throw new LivepeerException(
                $"{refused.Count} of {refused.Count + resent.Count} events could not be sent again. The first: {refused[0].Message}",
                refused[0]);
    }

    /// <summary>Whether a failure says nothing about the remaining events.</summary>
    private static bool IsOfOneEvent(LivepeerException exception) => exception
        is LivepeerTimeoutException or (LivepeerApiException and not (LivepeerAuthenticationException or LivepeerRateLimitException));

    /// <summary>The ID of the event that was delivered, which repetitions share.</summary>
    private static string? EventId(WebhookLog log)
    {
        try
        {
            using JsonDocument body = JsonDocument.Parse(log.Request?.Body ?? "null");
            return body.RootElement.ValueKind == JsonValueKind.Object
                && body.RootElement.TryGetProperty("id"u8, out JsonElement id) && id.ValueKind == JsonValueKind.String
                    ? id.GetString()
                    : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

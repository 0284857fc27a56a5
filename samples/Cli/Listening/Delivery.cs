using System.Text.Json;
using System.Text.Json.Nodes;
using Livepeer.Sdk;

namespace Cli.Listening;

/// <summary>An event as the server sent it, or tried to.</summary>
internal sealed record Delivery(string EventId, string Event, long CreatedAt, JsonObject Body)
{
    /// <summary>Reads an entry of the log; <see langword="null"/> if it contains no event.</summary>
    public static Delivery? Read(WebhookLog log)
    {
        try
        {
            return JsonNode.Parse(log.Request?.Body ?? "null") is JsonObject body
                && body["id"] is JsonValue id && id.TryGetValue(out string? eventId)
                && body["event"] is JsonValue name && name.TryGetValue(out string? eventName)
                    ? new Delivery(eventId, eventName, body["createdAt"] is JsonValue at && at.TryGetValue(out long time) ? time : 0, body)
                    : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }
}

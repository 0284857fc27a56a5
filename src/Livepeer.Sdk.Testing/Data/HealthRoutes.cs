using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>
/// The health of streams, as one response and as server-sent events. As with metrics, the responses follow the documentation.
/// </summary>
internal static class HealthRoutes
{
    public static void Register(Router api)
    {
        api.Get("/data/stream/{}/health", call => Reply.Json(Health(call, StreamRules.Find(call, call.Id))));
        api.Get("/data/stream/{}/events", Events);
    }

    private static JsonObject Health(Call call, Row stream)
    {
        bool isActive = stream.Body.Flag("isActive");
        bool isHealthy = isActive && stream.Body["isHealthy"].AsFlag() != false;
        JsonObject Condition(string? type, bool status)
        {
            var condition = new JsonObject();
            if (type is not null)
            {
                condition["type"] = type;
            }

            condition["status"] = status;
            condition["lastProbeTime"] = call.Core.NowMilliseconds;
            condition["lastTransitionTime"] = stream.Body.Whole("lastSeen");
            return condition;
        }

        return new JsonObject
        {
            ["id"] = stream.Id,
            ["healthy"] = Condition(null, isHealthy),
            ["conditions"] = new JsonArray(Condition("Active", isActive), Condition("TranscodeNoErrors", isHealthy)),
        };
    }

    /// <summary>Sends the current state of the stream, and then nothing until the client or the studio disconnects.</summary>
    private static Reply Events(Call call)
    {
        Row stream = StreamRules.Find(call, call.Id);
        var now = new JsonObject
        {
            ["id"] = Ids.New(),
            ["type"] = "stream_state",
            ["timestamp"] = call.Core.NowMilliseconds,
            ["streamId"] = stream.Id,
            ["state"] = new JsonObject { ["active"] = stream.Body.Flag("isActive") },
        };
        byte[] message = Encoding.UTF8.GetBytes($"event: lp_event\nid: {now.Text("id")}\ndata: {Nodes.ToText(now)}\n\n");
        return new Reply(200, message, "text/event-stream") { IsEndless = true };
    }
}

using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates the JSON of webhooks.</summary>
internal static class WebhookDocs
{
    private static readonly Schema _event = Schema.Choice(
        "stream.started",
        "stream.detection",
        "stream.idle",
        "recording.ready",
        "recording.started",
        "recording.waiting",
        "multistream.connected",
        "multistream.error",
        "multistream.disconnected",
        "playback.user.new",
        "playback.accessControl",
        "asset.created",
        "asset.updated",
        "asset.failed",
        "asset.ready",
        "asset.deleted",
        "task.spawned",
        "task.updated",
        "task.completed",
        "task.failed");

    private static readonly (string Name, Schema Schema)[] _properties =
    [
        ("id", Schema.Text),
        ("name", Schema.Text),
        ("projectId", Schema.Text),
        ("event", _event),
        ("events", Schema.List(_event)),
        ("url", Schemas.HttpUrl),
        ("sharedSecret", Schema.Text),
        ("streamId", Schema.Text),
    ];

    public static Schema New { get; } = Schema.Object(["name", "url"], _properties);

    public static Schema Patch { get; } = Schema.Object(_properties);

    /// <summary>Creates a webhook from a request, with an existing or a new ID.</summary>
    public static JsonObject Create(Call call, string id, long createdAt)
    {
        JsonObject payload = call.Payload;
        var webhook = new JsonObject
        {
            ["id"] = id,
            ["userId"] = call.Caller.User.Id,
            ["projectId"] = call.Caller.ProjectId,
            ["createdAt"] = createdAt,
            ["kind"] = "webhook",
            ["name"] = payload.Text("name"),
            ["events"] = Events(payload) ?? throw StudioError.Unprocessable("must provide \"events\" field with subscriptions"),
            ["url"] = payload.Text("url"),
        };
        webhook.CopyIfPresent(payload, "sharedSecret");
        webhook.CopyIfPresent(payload, "streamId");
        return webhook;
    }

    /// <summary>Gets the events in a request, which may be one or an array; <see langword="null"/> if there are none.</summary>
    public static JsonArray? Events(JsonObject payload) =>
        (JsonArray?)payload.Array("events")?.DeepClone() ?? (payload.Text("event") is { } one ? new JsonArray(one) : null);
}

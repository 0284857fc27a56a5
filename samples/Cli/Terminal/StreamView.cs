using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows a stream, and only if asked for its stream key.</summary>
internal readonly struct StreamView : IObjectView<LivepeerStream>
{
    public static string Kind => "stream";

    public static (string Title, int Width)[] Columns => [("id", 36), ("name", 15), ("state", 9), ("created", 16)];

    public static string?[] Row(LivepeerStream item) => [item.Id, item.Name, State(item), Shown.Day(item.CreatedAt)];

    public static JsonObject Json(LivepeerStream item) => new()
    {
        ["id"] = item.Id,
        ["name"] = item.Name,
        ["isActive"] = item.IsActive == true,
        ["suspended"] = item.Suspended == true,
        ["record"] = item.Record == true,
        ["playbackId"] = item.PlaybackId,
        ["playbackPolicy"] = item.PlaybackPolicy?.Type?.Value,
        ["createdAt"] = item.CreatedAt,
        ["lastSeen"] = LastSeen(item),
    };

    public static IRenderable View(LivepeerStream item) => Facts.Create(Rows(item));

    /// <summary>Writes a stream with what a broadcaster needs.</summary>
    public static void WriteWithKey(Output output, LivepeerStream stream, IngestUrls ingest)
    {
        JsonObject json = Json(stream);
        json["rtmpServer"] = ingest.RtmpServer;
        json["streamKey"] = ingest.StreamKey.Reveal();
        json["whip"] = ingest.Whip.Reveal();
        output.Write(json, Facts.Create(
        [
            .. Rows(stream),
            ("server", ingest.RtmpServer),
            ("key", ingest.StreamKey.Reveal()),
            ("whip", ingest.Whip.Reveal()),
        ]));
    }

    private static (string Name, string? Value)[] Rows(LivepeerStream stream) =>
    [
        ("stream", stream.Id),
        ("name", stream.Name),
        ("state", State(stream)),
        ("recorded", stream.Record == true ? "yes" : null),
        ("playback", stream.PlaybackId),
        ("policy", stream.PlaybackPolicy?.Type?.Value),
        ("created", Shown.Day(stream.CreatedAt)),
        ("last seen", Shown.Day(LastSeen(stream))),
    ];

    private static string State(LivepeerStream stream) =>
        stream.IsActive == true ? "live" : stream.Suspended == true ? "suspended" : "idle";

    // The server returns the beginning of 1970 for a stream that was never live.
    private static DateTimeOffset? LastSeen(LivepeerStream stream) => stream.LastSeen > DateTimeOffset.UnixEpoch ? stream.LastSeen : null;
}

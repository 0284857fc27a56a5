using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows a session: one broadcast of a stream.</summary>
internal readonly struct SessionView : IObjectView<LivepeerSession>
{
    public static string Kind => "session";

    public static (string Title, int Width)[] Columns => [("id", 36), ("stream", 14), ("recording", 10), ("created", 16)];

    public static string?[] Row(LivepeerSession item) => [item.Id, item.Name, item.RecordingStatus?.Value, Shown.Day(item.CreatedAt)];

    public static JsonObject Json(LivepeerSession item) => new()
    {
        ["id"] = item.Id,
        ["name"] = item.Name,
        ["streamId"] = item.ParentId,
        ["playbackId"] = item.PlaybackId,
        ["isActive"] = item.IsActive == true,
        ["recordingStatus"] = item.RecordingStatus?.Value,
        ["recordingUrl"] = item.RecordingUrl,
        ["mp4Url"] = item.Mp4Url,
        ["duration"] = item.SourceDuration?.TotalSeconds,
        ["createdAt"] = item.CreatedAt,
        ["lastSeen"] = item.LastSeen,
    };

    public static IRenderable View(LivepeerSession item) => Facts.Create(
        ("session", item.Id),
        ("name", item.Name),
        ("stream", item.ParentId),
        ("playback", item.PlaybackId),
        ("recording", item.RecordingStatus?.Value),
        ("created", Shown.Day(item.CreatedAt)),
        ("last seen", Shown.Day(item.LastSeen)),
        ("hls", item.RecordingUrl),
        ("mp4", item.Mp4Url));
}

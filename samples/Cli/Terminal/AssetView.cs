using System.Globalization;
using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows an asset without its secrets.</summary>
internal readonly struct AssetView : IObjectView<LivepeerAsset>
{
    private const string DownloadRow = "download";

    public static string Kind => "asset";

    public static (string Title, int Width)[] Columns => [("id", 36), ("name", 14), ("phase", 10), ("created", 16)];

    public static string?[] Row(LivepeerAsset item) => [item.Id, item.Name, item.Phase.Value, Shown.Day(item.CreatedAt)];

    public static JsonObject Json(LivepeerAsset item) => new()
    {
        ["id"] = item.Id,
        ["name"] = item.Name,
        ["phase"] = item.Phase.Value,
        ["playbackId"] = item.PlaybackId,
        ["playbackPolicy"] = item.PlaybackPolicy?.Type?.Value,
        ["size"] = item.Size,
        ["duration"] = item.VideoSpec?.Duration?.TotalSeconds,
        ["createdAt"] = item.CreatedAt,
        ["error"] = item.Status?.ErrorMessage,
        ["playbackUrl"] = item.PlaybackUrl,
        ["downloadUrl"] = item.DownloadUrl,
    };

    public static IRenderable View(LivepeerAsset item) => Facts.Create(Rows(item));

    /// <summary>Writes an asset, without the URLs of a studio in this process: nobody can open them when the program has ended.</summary>
    public static void Write(Session session, LivepeerAsset asset)
    {
        JsonObject json = Json(asset);
        IEnumerable<(string Name, string? Value)> rows = Rows(asset);
        if (session.LocalStudio is not null)
        {
            (json["playbackUrl"], json["downloadUrl"]) = (null, null);
            rows = rows.Where(row => row.Name != DownloadRow);
        }

        session.Output.Write(json, Facts.Create(rows));
    }

    private static (string Name, string? Value)[] Rows(LivepeerAsset item) =>
    [
        ("asset", item.Id),
        ("name", item.Name),
        ("phase", item.Phase.Value),
        ("error", item.Status?.ErrorMessage),
        ("playback", item.PlaybackId),
        ("policy", item.PlaybackPolicy?.Type?.Value),
        ("size", Shown.Size(item.Size)),
        ("duration", item.VideoSpec?.Duration is { } duration ? duration.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : null),
        ("created", Shown.Day(item.CreatedAt)),
        (DownloadRow, item.DownloadUrl),
    ];
}

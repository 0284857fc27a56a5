using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows an asset without its secrets.</summary>
internal static class AssetView
{
    public static JsonObject Json(LivepeerAsset asset) => new()
    {
        ["id"] = asset.Id,
        ["name"] = asset.Name,
        ["phase"] = asset.Phase.Value,
        ["playbackId"] = asset.PlaybackId,
        ["size"] = asset.Size,
        ["duration"] = asset.VideoSpec?.Duration?.TotalSeconds,
        ["createdAt"] = asset.CreatedAt,
        ["playbackUrl"] = asset.PlaybackUrl,
        ["downloadUrl"] = asset.DownloadUrl,
    };

    public static void Write(Output output, LivepeerAsset asset) => output.Write(Json(asset), View(asset));

    public static IRenderable View(LivepeerAsset asset) => Facts.Create(
        ("asset", asset.Id),
        ("name", asset.Name),
        ("phase", asset.Phase.Value),
        ("playback", asset.PlaybackId),
        ("size", Shown.Size(asset.Size)),
        ("duration", asset.VideoSpec?.Duration is { } duration ? duration.ToString(@"h\:mm\:ss", System.Globalization.CultureInfo.InvariantCulture) : null),
        ("download", asset.DownloadUrl));
}

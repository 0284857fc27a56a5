using System.Text.Json.Nodes;
using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>An asset as it is shown, without what is secret about it.</summary>
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

    public static void Write(Output output, LivepeerAsset asset) => output.Write(Json(asset), Facts.Of(
        ("asset", asset.Id),
        ("name", asset.Name),
        ("phase", asset.Phase.Value),
        ("playback", asset.PlaybackId),
        ("size", Shown.Size(asset.Size)),
        ("duration", asset.VideoSpec?.Duration is { } duration ? duration.ToString(@"h\:mm\:ss", System.Globalization.CultureInfo.InvariantCulture) : null),
        ("download", asset.DownloadUrl)));
}

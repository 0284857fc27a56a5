using System.Globalization;
using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows a task without its parameters, which may contain credentials.</summary>
internal readonly struct TaskView : IObjectView<LivepeerTask>
{
    public static string Kind => "task";

    public static (string Title, int Width)[] Columns => [("id", 36), ("type", 14), ("phase", 10), ("created", 16)];

    public static string?[] Row(LivepeerTask item) => [item.Id, item.Type?.Value, item.Phase.Value, Shown.Day(item.CreatedAt)];

    public static JsonObject Json(LivepeerTask item) => new()
    {
        ["id"] = item.Id,
        ["type"] = item.Type?.Value,
        ["phase"] = item.Phase.Value,
        ["progress"] = item.Status?.Progress,
        ["error"] = item.Status?.ErrorMessage,
        ["inputAssetId"] = item.InputAssetId,
        ["outputAssetId"] = item.OutputAssetId,
        ["createdAt"] = item.CreatedAt,
        ["ipfs"] = item.Output?.Export?.Ipfs?.VideoFileUrl,
    };

    public static void Write(Output output, LivepeerTask task) => output.Write(Json(task), View(task));

    public static IRenderable View(LivepeerTask item) => Facts.Create(
        ("task", item.Id),
        ("type", item.Type?.Value),
        ("phase", item.Phase.Value),
        ("progress", item.Status?.Progress is { } progress ? progress.ToString("P0", CultureInfo.InvariantCulture) : null),
        ("error", item.Status?.ErrorMessage),
        ("asset", item.OutputAssetId ?? item.InputAssetId),
        ("created", Shown.Day(item.CreatedAt)),
        ("ipfs", item.Output?.Export?.Ipfs?.VideoFileUrl));
}

using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows a task without its parameters, which may contain credentials.</summary>
internal static class TaskView
{
    public static JsonObject Json(LivepeerTask task) => new()
    {
        ["id"] = task.Id,
        ["type"] = task.Type?.Value,
        ["phase"] = task.Phase.Value,
        ["progress"] = task.Status?.Progress,
        ["inputAssetId"] = task.InputAssetId,
        ["outputAssetId"] = task.OutputAssetId,
        ["createdAt"] = task.CreatedAt,
        ["ipfs"] = task.Output?.Export?.Ipfs?.VideoFileUrl,
    };

    public static void Write(Output output, LivepeerTask task) => output.Write(Json(task), View(task));

    public static IRenderable View(LivepeerTask task) => Facts.Create(
        ("task", task.Id),
        ("type", task.Type?.Value),
        ("phase", task.Phase.Value),
        ("asset", task.OutputAssetId ?? task.InputAssetId),
        ("ipfs", task.Output?.Export?.Ipfs?.VideoFileUrl));
}

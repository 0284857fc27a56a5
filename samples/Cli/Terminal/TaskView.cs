using System.Text.Json.Nodes;
using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>A task as it is shown, without what is secret about it: its parameters may hold credentials.</summary>
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

    public static void Write(Output output, LivepeerTask task) => output.Write(Json(task), Facts.Of(
        ("task", task.Id),
        ("type", task.Type?.Value),
        ("phase", task.Phase.Value),
        ("asset", task.OutputAssetId ?? task.InputAssetId),
        ("ipfs", task.Output?.Export?.Ipfs?.VideoFileUrl)));
}

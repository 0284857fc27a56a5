using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Publishes events to the webhooks of an account.</summary>
internal sealed class EventPublisher(StudioCore core)
{
    public void AssetCreated(Row asset) => PublishAsset(asset, "asset.created", asset.Copy());

    public void AssetUpdated(Row asset, string? newPhase)
    {
        PublishAsset(asset, "asset.updated", AssetDocs.Show(core, asset, withTracks: true));
        if (newPhase is "ready" or "failed")
        {
            PublishAsset(asset, "asset." + newPhase, AssetDocs.Show(core, asset, withTracks: true));
        }
    }

    public void AssetDeleted(Row asset) => PublishAsset(asset, "asset.deleted", AssetDocs.Show(core, asset, withTracks: true));

    public void TaskChanged(Row task, string name)
    {
        var payload = new JsonObject();
        if (name is "task.completed" or "task.failed")
        {
            payload["success"] = name == "task.completed";
        }

        payload["task"] = new JsonObject { ["id"] = task.Id, ["type"] = task.Body.Text("type"), ["snapshot"] = TaskDocs.Show(task) };
        core.Dispatcher.Publish(task.UserId!, task.ProjectId, name, null, payload);
    }

    /// <summary>Publishes an event of a stream, which is included without its key.</summary>
    public void OnStream(Row stream, string name, JsonObject? payload = null) =>
        core.Dispatcher.Publish(stream.UserId!, stream.ProjectId, name, StreamDocs.Show(stream).Without("streamKey"), payload);

    private void PublishAsset(Row asset, string name, JsonObject snapshot) => core.Dispatcher.Publish(
        asset.UserId!,
        asset.ProjectId,
        name,
        null,
        new JsonObject { ["asset"] = new JsonObject { ["id"] = asset.Id, ["snapshot"] = snapshot } });
}

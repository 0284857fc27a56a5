using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The effects of the phases of a task on its assets.</summary>
internal static class TaskWork
{
    /// <summary>Fetches and checks the file of an upload or import, then reports the error, if any.</summary>
    public static void Begin(StudioCore core, Row task, Action<string?> then)
    {
        string? url = task.Body.Object("params")?.Object("upload")?.Text("url");
        if (url is null)
        {
            then(null);
            return;
        }

        string assetId = task.Body.Text("outputAssetId")!;
        if (!ImportWork.IsReachable(core, url))
        {
            then(MediaFiles.Problem(core, assetId));
            return;
        }

        core.Scheduler.Start(async cancellationToken =>
        {
            string? failure = await ImportWork.FetchAsync(core, url, assetId, cancellationToken).ConfigureAwait(false);
            lock (core.Lock)
            {
                then(failure ?? MediaFiles.Problem(core, assetId));
            }

            core.Scheduler.RunDue();
        });
    }

    public static void Progress(StudioCore core, Row task, double share)
    {
        if (Output(core, task) is not { } asset)
        {
            return;
        }

        if (share >= 0.5)
        {
            core.Assets.Change(asset, body => body["sourcePlaybackReady"] = true);
        }

        AssetDocs.SetStatus(core, asset, "processing", share);
    }

    public static void Rewind(StudioCore core, Row task)
    {
        if (Output(core, task) is { } asset)
        {
            AssetDocs.SetStatus(core, asset, "waiting");
        }
    }

    public static void Fail(StudioCore core, Row task, string message)
    {
        if (Output(core, task) is { } asset)
        {
            AssetDocs.SetStatus(core, asset, "failed", error: message);
        }

        ExportWork.Fail(core, task, message);
    }

    public static void Finish(StudioCore core, Row task)
    {
        switch (task.Body.Text("type"))
        {
            case "export":
                ExportWork.Finish(core, task);
                break;
            case "transcode-file":
                break;
            case { } type when Output(core, task) is { } asset:
                FinishAsset(core, task, asset, type);
                break;
        }
    }

    private static void FinishAsset(StudioCore core, Row task, Row asset, string type)
    {
        JsonObject spec = MediaSpecs.For(core, asset);
        core.Assets.Change(asset, body =>
        {
            foreach ((string name, JsonNode? value) in spec)
            {
                if (name is not ("name" or "type"))
                {
                    body[name] = value?.DeepClone();
                }
            }
        });
        JsonObject shown = type == "upload" ? spec.Clone().Without("files") : spec;
        core.Tasks.Change(task, body => body["output"] = new JsonObject { [type] = new JsonObject { ["assetSpec"] = shown } });
        AssetDocs.SetStatus(core, asset, "ready");
        core.Broadcasts.RecordingReady(asset);
        ExportWork.StartIfWanted(core, asset);
    }

    private static Row? Output(StudioCore core, Row task) => core.Assets.Find(task.Body.Text("outputAssetId"));
}

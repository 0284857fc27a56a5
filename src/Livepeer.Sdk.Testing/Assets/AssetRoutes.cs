using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Gets, updates, exports and deletes assets.</summary>
internal static class AssetRoutes
{
    public static void Register(Router api)
    {
        api.Get("/asset", List);
        api.Get("/asset/{}", Get);
        api.Get("/asset/{}/clips", ListClips);
        api.Patch("/asset/{}", Patch, AssetSchemas.Patch);
        api.Add(new Route("DELETE", "/asset") { Handler = _ => Reply.Empty(), Access = Access.Admin });
        api.Delete("/asset/{}", Delete);
        api.Post("/asset/{}/export", Export, AssetSchemas.Export);
        api.Post("/asset/{}/retry", Retry);
        api.Post("/asset/{}/restore", Restore);
    }

    private static Reply List(Call call)
    {
        string? playbackId = call.Query["playbackId"];
        string? sourceUrl = call.Query["sourceUrl"] is { } encoded ? Uri.UnescapeDataString(encoded) : null;
        string? phase = call.Query["phase"];
        string? cid = call.Query["cid"];
        bool isPlain = (playbackId ?? sourceUrl ?? phase ?? cid) is null;
        bool Accepts(JsonObject asset) =>
            (playbackId is null || asset.Text("playbackId") == playbackId)
            && (sourceUrl is null || asset.Object("source")?.Text("url") == sourceUrl)
            && (phase is null || asset.Object("status")?.Text("phase") == phase)
            && (cid is null
                || asset.Object("storage")?.Object("ipfs")?.Text("cid") == cid
                || asset.Object("source")?.Text("url") == "ipfs://" + cid);
        return new Listing
        {
            Table = call.Core.Assets,
            Fields = AssetFields.All,
            DefaultOrder = AssetFields.DefaultOrder,
            Show = row => AssetDocs.Show(call, row),
            Scope = row => call.Caller.CanSee(row) && (isPlain || Accepts(row.Peek())),
        }.CreateReply(call);
    }

    private static Reply Get(Call call)
    {
        Row asset = call.Core.Assets.Find(call.Id) is { IsDeleted: false } row ? row : throw StudioError.NotFound("Asset not found");
        return call.Caller.CanSee(asset) || call.Caller.User.IsAdmin
            ? Reply.Json(AssetDocs.Show(call, asset))
            : throw StudioError.NotFound();
    }

    private static Reply ListClips(Call call)
    {
        Row asset = call.Core.Assets.Find(call.Id) is { IsDeleted: false } row && call.Caller.Owns(row)
            ? row
            : throw StudioError.NotFound("Asset not found");
        return new Listing
        {
            Table = call.Core.Assets,
            Fields = AssetFields.All,
            DefaultOrder = AssetFields.DefaultOrder,
            Show = clip => AssetDocs.Show(call, clip),
            Scope = clip => call.Caller.CanSee(clip) && clip.Peek().Object("source")?.Text("assetId") == asset.Id,
        }.CreateReply(call);
    }

    private static Reply Patch(Call call)
    {
        StudioCore core = call.Core;
        Row asset = core.Assets.Find(call.Id) is { IsDeleted: false } row && call.Caller.Owns(row)
            ? row
            : throw StudioError.NotFound("asset not found");
        if (asset.Body.Object("status")?.Text("phase") != "ready")
        {
            throw StudioError.Unprocessable("asset is not ready");
        }

        JsonObject payload = call.Payload;
        JsonObject? policy = payload.Object("playbackPolicy");
        if (policy is not null && AssetDocs.IsPrivate(policy) != AssetDocs.IsPrivate(asset.Body.Object("playbackPolicy")))
        {
            throw StudioError.Unprocessable("cannot update playback policy from private to public or vice versa");
        }

        StreamRules.CheckPolicy(call, payload);
        JsonObject? spec = ChangedSpec(asset, payload);
        StreamDocs.SetCreator(payload);
        core.Assets.Change(asset, body =>
        {
            foreach (string name in (ReadOnlySpan<string>)["name", "creatorId", "playbackPolicy"])
            {
                body.CopyIfPresent(payload, name);
            }

            body.Object("status")!["updatedAt"] = core.NowMilliseconds;
        });
        if (spec is not null)
        {
            core.TaskEngine.EnsureCapacity(call.Caller.User.Id);
            Row task = core.TaskEngine.Create("export", call.Caller, new JsonObject { ["ipfs"] = spec.Clone() }, inputAssetId: asset.Id);
            ExportWork.MarkPending(core, asset, task.Id, spec);
            core.TaskEngine.Schedule(task);
        }

        core.Events.AssetUpdated(asset, null);
        return Reply.Json(AssetDocs.Show(call, asset));
    }

    /// <summary>Gets the IPFS settings, if a request changes them. They can't be removed.</summary>
    private static JsonObject? ChangedSpec(Row asset, JsonObject payload)
    {
        if (payload.Object("storage")?.ContainsKey("ipfs") != true)
        {
            return null;
        }

        JsonObject? before = asset.Body.Object("storage")?.Object("ipfs")?.Object("spec");
        JsonObject? after = AssetDocs.IpfsSpec(payload);
        if (JsonNode.DeepEquals(before, after))
        {
            return null;
        }

        return after ?? throw StudioError.BadRequest("Cannot remove asset from IPFS");
    }

    private static Reply Delete(Call call)
    {
        Row asset = Owned(call, "Asset not found", "users may only delete their own assets");
        if (asset.IsDeleted)
        {
            throw StudioError.BadRequest("asset is already deleted");
        }

        call.Core.Events.AssetDeleted(asset);
        call.Core.Assets.Change(asset, body =>
        {
            body["deleted"] = true;
            body["deletedAt"] = call.Core.NowMilliseconds;
        });
        return Reply.Empty();
    }

    private static Reply Export(Call call)
    {
        StudioCore core = call.Core;
        Row asset = Owned(call, "Asset not found with id " + call.Id, "User can only export their own assets");
        if (asset.Body.Object("status")?.Text("phase") != "ready")
        {
            throw new StudioError(412, "asset is not ready to be exported");
        }

        core.TaskEngine.EnsureCapacity(call.Caller.User.Id);
        Row task = core.TaskEngine.Create("export", call.Caller, call.Payload.Clone(), inputAssetId: asset.Id);
        var reply = Reply.Json(new JsonObject { ["task"] = TaskDocs.Show(task) }, 201);
        if (call.Payload.Object("ipfs") is { } ipfs && !ipfs.ContainsKey("pinata"))
        {
            ExportWork.MarkPending(core, asset, task.Id, ipfs.Clone());
        }

        core.TaskEngine.Schedule(task);
        return reply;
    }

    private static Reply Retry(Call call)
    {
        Row asset = Owned(call, "Asset not found", "users may only retry their own assets");
        if (asset.Body.Object("status")?.Text("phase") != "failed")
        {
            throw StudioError.BadRequest("Asset is not failed");
        }

        Row task = call.Core.Tasks.Where(row => row.Body.Text("outputAssetId") == asset.Id).FirstOrDefault()
            ?? throw StudioError.NotFound("task not found");
        call.Core.TaskEngine.Retry(task);

        // The server computes a body that it doesn't send; only its entity tag is sent.
        byte[] body = Nodes.ToUtf8(new JsonObject { ["task"] = new JsonObject { ["id"] = task.Id } });
        return Reply.Empty().With("etag", ReplyWriter.Tag(body));
    }

    private static Reply Restore(Call call)
    {
        Row asset = Owned(call, "Asset not found", "users may only restore their own assets");
        if (!asset.IsDeleted)
        {
            throw StudioError.BadRequest("asset is not deleted");
        }

        call.Core.Assets.Change(asset, body =>
        {
            body["deleted"] = false;
            body["deletedAt"] = null;
        });
        AssetDocs.SetStatus(call.Core, asset, "ready");
        return Reply.Empty();
    }

    private static Row Owned(Call call, string missing, string foreign)
    {
        Row asset = call.Core.Assets.Find(call.Id) ?? throw StudioError.NotFound(missing);
        return call.Caller.Owns(asset) || call.Caller.User.IsAdmin ? asset : throw StudioError.Forbidden(foreign);
    }
}

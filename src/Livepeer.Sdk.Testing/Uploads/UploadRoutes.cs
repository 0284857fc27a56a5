using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Uploads of videos, and imports from URLs.</summary>
internal static class UploadRoutes
{
    private const long DuplicateMilliseconds = 15 * 60 * 1000;

    public static void Register(Router api)
    {
        api.Post("/asset/request-upload", RequestUpload, AssetSchemas.New);
        api.Post("/asset/upload/url", FromUrl, AssetSchemas.FromUrl);
        api.Add(new Route("PUT", "/asset/upload/direct") { AsyncHandler = PutAsync, Access = Access.Anyone });
    }

    private static Reply RequestUpload(Call call)
    {
        call.RequireIngest();
        JsonObject payload = call.Payload;
        JsonObject asset = AssetDocs.Create(call, payload, "uploading", new JsonObject { ["type"] = "directUpload" });
        call.Core.TaskEngine.EnsureCapacity(call.Caller.User.Id);
        string playbackId = asset.Text("playbackId")!;
        AssetDocs.Store(call.Core, asset);
        JsonObject parameters = UploadParameters(payload, $"{call.Core.Root}/store/directUpload/{playbackId}");
        parameters.Remove("targetSegmentSizeSecs");
        Row task = call.Core.TaskEngine.Create("upload", call.Caller, parameters, outputAssetId: asset.Text("id"));
        string query = "?token=" + UploadTokens.Create(call.Core, playbackId);
        return Reply.Json(new JsonObject
        {
            ["url"] = $"{call.Origin}/api/asset/upload/direct{query}",
            ["tusEndpoint"] = $"{call.Origin}/api/asset/upload/tus{query}",
            ["asset"] = AssetDocs.Show(call, call.Core.Assets.Find(asset.Text("id"))!),
            ["task"] = new JsonObject { ["id"] = task.Id },
        });
    }

    private static Reply FromUrl(Call call)
    {
        JsonObject payload = call.Payload;
        string url = payload.Text("url")!;
        JsonObject source = Source(url);
        JsonObject asset = AssetDocs.Create(call, payload, "waiting", source);
        if (FindDuplicate(call, source.Text("url")!) is { } duplicate)
        {
            Row? existing = call.Core.Tasks.Where(row => row.Body.Text("outputAssetId") == duplicate.Id).FirstOrDefault();
            return CreateReply(call, duplicate, existing?.Id, 200);
        }

        call.Core.TaskEngine.EnsureCapacity(call.Caller.User.Id);
        Row row = AssetDocs.Store(call.Core, asset);
        Row task = call.Core.TaskEngine.Create("upload", call.Caller, UploadParameters(payload, url), outputAssetId: row.Id);
        Reply reply = CreateReply(call, row, task.Id, 201);
        call.Core.TaskEngine.Schedule(task);
        return reply;
    }

    private static Reply CreateReply(Call call, Row asset, string? taskId, int status) => Reply.Json(
        new JsonObject { ["asset"] = AssetDocs.Show(call, asset), ["task"] = new JsonObject { ["id"] = taskId } },
        status);

    private static Row? FindDuplicate(Call call, string url) => call.Core.Assets
        .Where(row => row.IsOwnJson
            && call.Caller.CanSee(row)
            && row.Body.Object("source")?.Text("url") == url
            && row.Body.Object("status")?.Text("phase") is "waiting" or "processing"
            && call.Core.NowMilliseconds - row.CreatedAt < DuplicateMilliseconds)
        .FirstOrDefault();

    private static JsonObject Source(string url)
    {
        const string Gateway = "https://ipfs.livepeer.studio/ipfs/";
        return url.StartsWith(Gateway, StringComparison.Ordinal)
            ? new JsonObject { ["type"] = "url", ["url"] = "ipfs://" + url[Gateway.Length..], ["gatewayUrl"] = url }
            : new JsonObject { ["type"] = "url", ["url"] = url };
    }

    private static JsonObject UploadParameters(JsonObject payload, string url)
    {
        var parameters = new JsonObject { ["url"] = url };
        parameters.CopyIfPresent(payload, "c2pa");
        if (payload["profiles"] is { } profiles)
        {
            parameters["profiles"] = profiles.DeepClone();
        }

        if (payload.ContainsKey("encryption"))
        {
            parameters["encryption"] = new JsonObject { ["key"] = "***" };
        }

        parameters["thumbnails"] = true;
        parameters.CopyIfPresent(payload, "targetSegmentSizeSecs");
        return parameters;
    }

    private static async Task<Reply> PutAsync(Call call)
    {
        (string assetId, StoredFile file) = UploadTokens.CreateFile(call);
        await file.AppendAsync(call.Request.Body, null, call.Aborted).ConfigureAwait(false);
        if (call.Request.Body is not StallingStream { IsStalled: true })
        {
            UploadTokens.Complete(call.Core, assetId, file);
        }

        return Reply.Empty(200).With("etag", $"\"{file.Sha256[..32]}\"");
    }
}

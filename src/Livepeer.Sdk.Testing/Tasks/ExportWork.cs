using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The effects of exports on an asset.</summary>
internal static class ExportWork
{
    private const string Gateway = "https://ipfs.livepeer.studio/ipfs/";

    /// <summary>Marks the IPFS storage of an asset as pending, with the task.</summary>
    public static void MarkPending(StudioCore core, Row asset, string taskId, JsonObject spec) => core.Assets.Change(asset, body =>
    {
        JsonObject storage = Storage(body);
        JsonObject ipfs = Ipfs(storage);
        ipfs["spec"] = spec.DeepClone();
        JsonObject tasks = storage.Object("status")?.Object("tasks")?.Clone() ?? [];
        tasks["pending"] = taskId;
        storage["status"] = new JsonObject { ["phase"] = "waiting", ["tasks"] = tasks };
    });

    /// <summary>An asset that was created with storage in IPFS is exported once it is ready.</summary>
    public static void StartIfWanted(StudioCore core, Row asset)
    {
        JsonObject? storage = asset.Body.Object("storage");
        if (storage?.Object("ipfs")?.Object("spec") is not { } spec || storage.ContainsKey("status"))
        {
            return;
        }

        Row task = core.TaskEngine.Create(
            "export",
            asset.UserId!,
            asset.ProjectId!,
            new JsonObject { ["ipfs"] = spec.DeepClone() },
            asset.Id,
            null,
            null);
        MarkPending(core, asset, task.Id, spec);
        core.TaskEngine.Schedule(task);
    }

    public static void Finish(StudioCore core, Row task)
    {
        JsonObject? parameters = task.Body.Object("params")?.Object("export");
        Row? asset = core.Assets.Find(task.Body.Text("inputAssetId"));
        if (parameters?.Object("custom") is { } custom && asset is not null)
        {
            Send(core, asset, custom);
            return;
        }

        string video = Cid(task.Id + "/video");
        string metadata = Cid(task.Id + "/metadata");
        core.Tasks.Change(task, body => body["output"] = new JsonObject
        {
            ["export"] = new JsonObject
            {
                ["ipfs"] = new JsonObject
                {
                    ["videoFileCid"] = video,
                    ["nftMetadataCid"] = metadata,
                    ["videoFileUrl"] = "ipfs://" + video,
                    ["videoFileGatewayUrl"] = Gateway + video,
                    ["nftMetadataUrl"] = "ipfs://" + metadata,
                    ["nftMetadataGatewayUrl"] = Gateway + metadata,
                },
            },
        });
        if (asset is not null && IsPending(asset, task))
        {
            core.Assets.Change(asset, body => Store(core, body, task.Id, video, metadata));
            core.Events.AssetUpdated(asset, null);
        }
    }

    public static void Fail(StudioCore core, Row task, string message)
    {
        if (core.Assets.Find(task.Body.Text("inputAssetId")) is { } asset && IsPending(asset, task))
        {
            core.Assets.Change(asset, body => Storage(body)["status"] = new JsonObject
            {
                ["phase"] = "failed",
                ["errorMessage"] = message,
                ["tasks"] = new JsonObject { ["failed"] = task.Id },
            });
            core.Events.AssetUpdated(asset, null);
        }
    }

    private static bool IsPending(Row asset, Row task) =>
        asset.Body.Object("storage")?.Object("status")?.Object("tasks")?.Text("pending") == task.Id;

    private static void Store(StudioCore core, JsonObject body, string taskId, string video, string metadata)
    {
        JsonObject storage = Storage(body);
        JsonObject ipfs = Ipfs(storage);
        ipfs["cid"] = video;
        ipfs["updatedAt"] = core.NowMilliseconds;
        ipfs["nftMetadata"] = new JsonObject { ["cid"] = metadata, ["url"] = "ipfs://" + metadata, ["gatewayUrl"] = Gateway + metadata };
        ipfs["url"] = "ipfs://" + video;
        ipfs["gatewayUrl"] = Gateway + video;
        storage["status"] = new JsonObject { ["phase"] = "ready", ["tasks"] = new JsonObject { ["last"] = taskId } };
    }

    /// <summary>Sends the file to a target on loopback.</summary>
    private static void Send(StudioCore core, Row asset, JsonObject custom)
    {
        string url = custom.Text("url")!;
        if (!ImportWork.IsLoopback(url) || core.Files.Find(asset.Id) is not { } file)
        {
            return;
        }

        JsonObject wanted = custom.Clone();
        core.Scheduler.Start(async cancellationToken =>
        {
            using var request = new HttpRequestMessage(new HttpMethod(wanted.Text("method") ?? "PUT"), new Uri(url))
            {
                Content = new StreamContent(
                    new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)),
            };
            foreach ((string name, JsonNode? value) in wanted.Object("headers") ?? [])
            {
                request.Headers.TryAddWithoutValidation(name, value.AsText());
            }

            using HttpResponseMessage response = await core.Http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        });
    }

    private static JsonObject Storage(JsonObject asset) => asset.Object("storage") ?? (JsonObject)(asset["storage"] = new JsonObject());

    private static JsonObject Ipfs(JsonObject storage) => storage.Object("ipfs") ?? (JsonObject)(storage["ipfs"] = new JsonObject());

    // Looks like a content ID; the alphabet omits characters that are easily confused.
    private static string Cid(string seed)
    {
        const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
        byte[] hash = SHA512.HashData(Encoding.UTF8.GetBytes(seed));
        return "Qm" + new string([.. hash.Take(44).Select(value => Alphabet[value % Alphabet.Length])]);
    }
}

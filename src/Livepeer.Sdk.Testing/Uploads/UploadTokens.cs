using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The tokens in upload URLs. They never expire.</summary>
internal static class UploadTokens
{
    public static string Create(StudioCore core, string playbackId) => core.Tokens.Sign(new JsonObject
    {
        ["playbackId"] = playbackId,
        ["presignedUrl"] = $"{core.Root}/store/directUpload/{playbackId}",
        ["aud"] = "livepeer",
        ["iat"] = core.NowMilliseconds / 1000,
    });

    /// <summary>Finds the asset that a token belongs to, if it is still waiting for its file.</summary>
    public static Row FindAsset(Call call)
    {
        (JsonObject? claims, string? problem) = call.Core.Tokens.Verify(call.Query["token"], call.Core.NowMilliseconds / 1000);
        if (claims is null)
        {
            throw StudioError.Forbidden("Invalid signed upload URL: JsonWebTokenError: " + problem);
        }

        string playbackId = claims.Text("playbackId") ?? "";
        Row asset = call.Core.Assets.FindByDerived("playbackId", playbackId) ?? throw StudioError.NotFound("asset not found");
        return asset.Body.Object("status")?.Text("phase") == "uploading" && !asset.IsDeleted
            ? asset
            : throw StudioError.Unprocessable("asset has already been uploaded");
    }

    /// <summary>Creates an empty file for the asset that a token belongs to, if it is still waiting for its file.</summary>
    public static (string AssetId, StoredFile File) CreateFile(Call call)
    {
        // An upload that completes meanwhile must not lose its file to one that begins.
        lock (call.Core.Lock)
        {
            string assetId = FindAsset(call).Id;
            return (assetId, call.Core.Files.Create(assetId));
        }
    }

    /// <summary>Continues with the asset and its task after all bytes have arrived.</summary>
    public static void Complete(StudioCore core, string assetId, StoredFile file)
    {
        lock (core.Lock)
        {
            if (!IsUploading(core, assetId))
            {
                return;
            }

            core.Files.Choose(assetId, file);
        }

        MediaFiles.Probe(core, assetId);
        lock (core.Lock)
        {
            if (core.Assets.Find(assetId) is not { } asset || !IsUploading(core, assetId))
            {
                return;
            }

            AssetDocs.SetStatus(core, asset, "waiting");
            if (core.Tasks.Where(row => row.Body.Text("outputAssetId") == assetId).FirstOrDefault() is { } task)
            {
                core.TaskEngine.Schedule(task);
            }
        }
    }

    private static bool IsUploading(StudioCore core, string assetId) =>
        core.Assets.Find(assetId)?.Body.Object("status")?.Text("phase") == "uploading";
}

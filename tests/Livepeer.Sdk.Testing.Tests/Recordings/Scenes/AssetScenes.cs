using System.Text.Json;

namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Assets, however they came to be.</summary>
internal static class AssetScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using (Replay replay = await Replay.StartAsync(report))
        {
            await ImportAsync(replay);
            await ChangeAsync(replay);
            await ExportAsync(replay);
            await ListAsync(replay);
            await DeleteAsync(replay);
            await FailAsync(replay);
        }

        await using (Replay replay = await Replay.StartAsync(report))
        {
            await UploadAsync(replay);
        }

        await using (Replay replay = await Replay.StartAsync(report))
        {
            await RecordAsync(replay);
        }

        await using (Replay full = await Replay.StartAsync(report, options => options.MaxPendingTasks = 1))
        {
            await full.CreateAsync("/asset/upload/url", """{"name":"first","url":"https://example.com/first.mp4"}""");
            await full.ReplayAsync("asset-upload-url-429-too-many-pending-tasks");
        }

        await using Replay bare = await Replay.StartAsync(report, options => options.HasIngest = false);
        await bare.ReplayAsync("bare-instance-request-upload-501-no-ingest");
    }

    private static async Task ImportAsync(Replay replay)
    {
        await replay.ReplayAsync("asset-upload-url-201", "asset-upload-url-duplicate-200", "asset-upload-url-full", "asset-upload-url-storage-spec");
        await replay.CreateAsync("/asset/upload/url", Imports.Encrypted);
        await replay.ReplayAsync("asset-upload-url-ipfs-gateway-normalised");
        await replay.CreateAsync("/asset/upload/url", Imports.FromIpfs);
        await replay.ReplayAsync(
            "asset-upload-url-profiles-null",
            "asset-upload-url-encryption-400-no-policy",
            "asset-upload-url-encryption-422-not-base64",
            "asset-upload-url-400-profiles-empty",
            "asset-upload-url-422-bad-scheme",
            "asset-get-waiting",
            "asset-export-412-not-ready");
        Imports.End(replay);
        await replay.ReplayAsync("asset-get-ready-details", "asset-get-failed");
        await replay.PrepareAsync("task", "task-retry-200");
        await replay.ReplayAsync("asset-retry-400-task-not-retryable");
    }

    private static async Task ChangeAsync(Replay replay)
    {
        await replay.SendAsync("PATCH", $"/asset/{Imports.ReadyAsset}", """{"name":"renamed","creatorId":"creator-9"}""");
        await replay.ReplayAsync(
            "asset-patch-404",
            "asset-patch-422-public-to-private",
            "asset-patch-422-unknown-property",
            "asset-patch-playbackpolicy-null",
            "asset-patch-storage-ipfs-true");
        replay.Studio.Tasks.Complete(replay["b50fa17b-3055-47b6-841e-7053b065a751"]);
        await replay.ReplayAsync("asset-get-exported-ipfs", "asset-patch-400-remove-ipfs");
    }

    private static async Task ExportAsync(Replay replay)
    {
        await replay.ReplayAsync("asset-export-ipfs-201");
        await replay.SendAsync("POST", $"/asset/{Imports.ReadyAsset}/export", """{"ipfs":{"pinata":{"jwt":"abc"}}}""");
        await replay.ReplayAsync(
            "asset-export-pinata-key-201",
            "asset-export-custom-201",
            "asset-export-403-other-user",
            "asset-export-404",
            "asset-export-422",
            "asset-transcode-route-404");
    }

    private static Task ListAsync(Replay replay) => replay.ReplayAsync(
        "asset-list",
        "asset-list-count",
        "asset-list-cid",
        "asset-list-details",
        "asset-list-limit2-page1",
        "asset-list-limit2-page2",
        "asset-list-phase",
        "asset-list-sourceurl",
        "asset-get-404",
        "asset-get-other-404",
        "asset-clips-empty",
        "asset-bulk-delete-403",
        "asset-restore-400-not-deleted");

    private static async Task DeleteAsync(Replay replay)
    {
        await replay.CreateAsync(
            "/asset/upload/url",
            """{"name":"del","url":"https://example.com/del.mp4"}""",
            like: """{"asset":{"id":"88a96081-9edf-44f7-85ba-b5a43510b430","playbackId":"88a9dxod3qva3qmn"}}""");
        await replay.ReplayAsync(
            "asset-delete-404",
            "asset-delete-403-other-user",
            "asset-delete-204",
            "asset-get-deleted-404",
            "asset-delete-again-400",
            "asset-restore-204",
            "asset-get-restored");
    }

    private static async Task FailAsync(Replay replay)
    {
        JsonElement slot = await replay.CreateAsync(
            "/asset/upload/url",
            """{"name":"fail me","url":"https://example.com/failme.mp4"}""",
            like: """{"asset":{"id":"9feac5bf-fe03-4361-8207-64a69c8a7e7c"}}""");
        string task = slot.GetProperty("task").GetProperty("id").GetString()!;
        replay.Studio.Tasks.Fail(task, "boom");
        await replay.ReplayAsync("asset-retry-204");
        replay.Studio.Tasks.Fail(task, "boom");
        await replay.ReplayAsync("asset-get-after-retry-still-failed");
    }

    private static async Task UploadAsync(Replay replay)
    {
        await replay.ReplayAsync("asset-request-upload-200", "asset-request-upload-422", "asset-request-upload-full");
        await replay.PrepareAsync("upload", "asset-direct-put-200");
        await replay.ReplayAsync("asset-get-after-direct-put");
        await replay.BeginUploadAsync("tus-create-400-no-upload-length", 30);
        await replay.SendPartAsync("6533yqpni3juyg9b", 0, 10);
        JsonElement found = await replay.SendAsync("GET", "/asset?playbackId=6533yqpni3juyg9b");
        replay.Names.Add("65331cec-edc3-48ee-b44f-659148391be5", found[0].GetProperty("id").GetString()!);
        await replay.ReplayAsync("asset-get-tus-half-uploaded");
    }

    private static async Task RecordAsync(Replay replay)
    {
        Broadcasts broadcasts = await Broadcasts.StartAsync(replay);
        await Broadcasts.ClipAsync(replay);
        await replay.ReplayAsync("clip-asset-get-ready");
        broadcasts.End();
        await replay.ReplayAsync("asset-get-recording-waiting");
        await broadcasts.FinishRecordingAsync();
        await replay.ReplayAsync("asset-get-recording-ready");
    }
}

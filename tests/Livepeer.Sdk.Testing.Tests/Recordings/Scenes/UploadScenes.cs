namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Uploads, direct and resumable.</summary>
internal static class UploadScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await replay.PrepareAsync("asset", "asset-request-upload-200");
        await replay.ReplayAsync(
            "asset-direct-put-403-no-token",
            "asset-direct-put-403-bad-token",
            "asset-direct-put-200",
            "asset-direct-put-422-already-uploaded",
            "tus-options",
            "tus-options-collection",
            "tus-create-401-no-token",
            "tus-create-403-bad-token",
            "tus-create-412-no-tus-resumable",
            "tus-create-400-wrong-version",
            "tus-create-400-no-upload-length",
            "tus-head-404-unknown",
            "tus-with-bad-authorization-401");
        await replay.BeginUploadAsync("tus-create-400-no-upload-length", 30);
        await replay.ReplayAsync(
            "tus-head-offset-0",
            "tus-patch-409-wrong-offset",
            "tus-patch-400-wrong-content-type",
            "tus-patch-chunk1-204",
            "tus-head-offset-10",
            "tus-get-upload");
        await replay.SendPartAsync("6533yqpni3juyg9b", 10, 10);
        await replay.ReplayAsync(
            "tus-patch-too-many-bytes",
            "tus-create-first",
            "tus-create-again-same-token-restarts",
            "tus-head-after-recreate",
            "tus-delete-termination",
            "tus-head-after-delete",
            "tus-create-forwarded-headers",
            "tus-creation-with-upload");
        await replay.BeginUploadAsync("tus-create-422-already-uploaded", 30);
        await replay.SendPartAsync("3110qyvm3kok47vw", 0, 20);
        await replay.ReplayAsync("tus-patch-final-204", "tus-create-422-already-uploaded");
    }
}

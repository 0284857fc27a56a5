namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Tasks of every type, waiting, ended and started again.</summary>
internal static class TaskScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using (Replay replay = await Replay.StartAsync(report))
        {
            await Imports.StartAsync(replay);
            await replay.ReplayAsync("task-get-waiting", "task-get-404", "task-get-403-other");
            Imports.End(replay);
            await replay.ReplayAsync("task-get-completed", "task-retry-404", "task-retry-400-not-failed", "task-retry-200", "task-get-after-retry");
            await replay.PrepareAsync("asset", "asset-patch-storage-ipfs-true");
            await replay.ReplayAsync("task-get-export-waiting");
            replay.Studio.Tasks.Complete(replay["b50fa17b-3055-47b6-841e-7053b065a751"]);
            await replay.ReplayAsync("task-get-export-completed");
            await Imports.ExportAsync(replay);
            await replay.CreateAsync("/asset/upload/url", """{"name":"del","url":"https://example.com/del.mp4"}""");
            await replay.ReplayAsync("task-list", "task-list-count", "task-list-filters-type", "task-list-limit5-page3", "task-list-limit5-page4");
        }

        await using (Replay replay = await Replay.StartAsync(report))
        {
            await replay.CreateAsync(
                "/transcode",
                """{"input":{"url":"https://www.example.com/video.mp4"},"storage":{"type":"s3","endpoint":"https://gateway.storjshare.io","credentials":{"accessKeyId":"ak","secretAccessKey":"sk"},"bucket":"mybucket"},"outputs":{"hls":{"path":"samplevideo/hls"},"mp4":{"path":"samplevideo/mp4"}},"profiles":[{"name":"720p","width":1280,"height":720,"bitrate":1000000}],"targetSegmentSizeSecs":6,"creatorId":"c1","c2pa":false}""",
                like: """{"id":"d703a050-3d05-4de6-b283-c2c35351ddd1"}""");
            await replay.ReplayAsync("task-get-transcode");
            await replay.PrepareAsync("asset", "asset-request-upload-200");
            await replay.ReplayAsync("task-get-pending");
            await Broadcasts.StartAsync(replay);
            await Broadcasts.ClipAsync(replay);
            await replay.ReplayAsync("clip-task-get-completed");
        }
    }
}

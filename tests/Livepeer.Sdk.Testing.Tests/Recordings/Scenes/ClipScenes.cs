namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Clips of broadcasts.</summary>
internal static class ClipScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await Broadcasts.StartAsync(replay);
        await replay.PrepareAsync("asset", "asset-upload-url-201");
        await replay.ReplayAsync(
            "clip-create-200",
            "clip-create-session",
            "clip-create-403-other-user",
            "clip-create-404-asset-playback-id",
            "clip-create-404-wrong-session",
            "clip-create-422-end-before-start",
            "clip-create-422-missing-start",
            "clip-create-500-no-session");
        replay.Studio.Tasks.Complete(replay["ecc3a42c-db33-4e85-a758-dd10e4393034"]);
        await replay.ReplayAsync("clip-list-by-content-id", "clip-list-by-playbackid");
    }
}

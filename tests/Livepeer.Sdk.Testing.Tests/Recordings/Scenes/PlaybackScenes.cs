namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Where things play.</summary>
internal static class PlaybackScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using (Replay replay = await Replay.StartAsync(report))
        {
            await AssetsAsync(replay);
        }

        await using (Replay replay = await Replay.StartAsync(report))
        {
            await LiveAsync(replay);
        }

        await using Replay bare = await Replay.StartAsync(report, options => options.HasIngest = false);
        await bare.ReplayAsync("bare-instance-playback-501-no-ingest");
    }

    private static async Task AssetsAsync(Replay replay)
    {
        await replay.PrepareAsync("asset", "asset-upload-url-201");
        await replay.ReplayAsync("playback-asset-422-not-ready", "playback-by-asset-id-404", "playback-404-with-any-origin");
        replay.Studio.Tasks.Complete(replay["d9b99aa3-0472-40a5-88be-d4cab1bcdb44"]);
        await replay.PrepareAsync("asset", "asset-patch-storage-ipfs-true");
        replay.Studio.Tasks.Complete(replay["b50fa17b-3055-47b6-841e-7053b065a751"]);
        await replay.PrepareAsync("asset", "asset-get-exported-ipfs");

        // What could not be played is remembered for a while.
        replay.Time.Advance(TimeSpan.FromMinutes(3));
        await replay.ReplayAsync("playback-asset", "playback-by-ipfs-cid");
        replay.Studio.Account.JoinExperiment("attestation");
        replay.Names.Add("1795431440496", $"{replay.Time.GetUtcNow().ToUnixTimeMilliseconds()}");
        await replay.PrepareAsync("experiment", "attestation-create-201");
        await replay.ReplayAsync("playback-by-attestation");
    }

    private static async Task LiveAsync(Replay replay)
    {
        replay.Studio.Account.JoinExperiment("stream-pull-source");
        Broadcasts broadcasts = await Broadcasts.StartAsync(replay);
        await replay.ReplayAsync(
            "playback-live-active",
            "playback-live-no-auth",
            "playback-live-recordings-true",
            "playback-live-recordings-true-401");
        await replay.CreateAsync("/stream", """{"name":"jwt","playbackPolicy":{"type":"jwt"}}""", like: """{"playbackId":"ec4cdg4ffv2gcmj1"}""");
        await replay.ReplayAsync("playback-jwt-gated");
        broadcasts.End();
        await broadcasts.FinishRecordingAsync();
        await replay.ReplayAsync("playback-by-session-id-recording");
    }
}

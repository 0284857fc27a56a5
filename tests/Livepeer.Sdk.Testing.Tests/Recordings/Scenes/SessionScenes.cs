namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Sessions, from a broadcast to its recording.</summary>
internal static class SessionScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using (Replay replay = await Replay.StartAsync(report))
        {
            Broadcasts broadcasts = await Broadcasts.StartAsync(replay);
            await replay.ReplayAsync(
                "session-get-waiting-recording",
                "session-get-source-recording",
                "session-get-404",
                "session-list-parentid",
                "session-list-filters-record",
                "session-list-order");
            await Broadcasts.ClipAsync(replay);
            await replay.ReplayAsync("session-clips", "session-clips-404");
            broadcasts.End();
            await replay.ReplayAsync("session-get-recording-processing");
            await broadcasts.FinishRecordingAsync();
            await replay.ReplayAsync("session-get-recording-ready", "session-list-filter-recordingstatus");
        }

        await using Replay bare = await Replay.StartAsync(report, options => options.HasIngest = false);
        await bare.ReplayAsync("bare-instance-session-list-501-no-ingest");
    }
}

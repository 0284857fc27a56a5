using System.Text.Json;

namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>The broadcasts in the recordings: one recorded, one not, and a stream without any.</summary>
internal sealed class Broadcasts
{
    public const string RecordedStream = "82291c07-cb79-49b5-a970-c00267dce541";
    public const string RecordedSession = "18e72347-7b57-44c2-8d98-5beaeecaf377";

    private readonly Replay _replay;
    private readonly StudioBroadcast _recorded;

    private Broadcasts(Replay replay, StudioBroadcast recorded)
    {
        _replay = replay;
        _recorded = recorded;
    }

    public static async Task<Broadcasts> StartAsync(Replay replay)
    {
        await replay.CreateAsync(
            "/stream",
            """{"name":"recorded stream","record":true,"creatorId":"rec","recordingSpec":{"profiles":[{"bitrate":1600000}]}}""",
            like: """{"id":"82291c07-cb79-49b5-a970-c00267dce541","playbackId":"8229f8d9cui4h1a4","streamKey":"8229-heeo-1s93-sc1t"}""");
        await replay.CreateAsync(
            "/stream",
            """{"name":"not recorded"}""",
            like: """{"id":"ccf1dd60-ab40-422f-8706-93fe8cfb1e53","playbackId":"ccf18fzl93zpkcq4"}""");
        await replay.CreateAsync("/stream", """{"name":"never live"}""", like: """{"playbackId":"c57981h2mp18rvh0"}""");
        StudioBroadcast recorded = replay.Studio.Live.Start(replay[RecordedStream]);
        replay.Time.Advance(TimeSpan.FromSeconds(1));
        StudioBroadcast other = replay.Studio.Live.Start(replay["ccf1dd60-ab40-422f-8706-93fe8cfb1e53"]);
        other.Feed(3, 2);
        replay.Time.Advance(TimeSpan.FromSeconds(1));
        recorded.SetHealth(true);
        recorded.Feed(12, 24.5 / 12);
        replay.Names.Add("60cf4152-4387-43e3-a899-d075a82ea851", other.SessionId);
        replay.Names.Add(RecordedSession, recorded.SessionId);
        foreach (JsonElement child in (await replay.SendAsync("GET", "/stream?sessionsonly=true")).EnumerateArray())
        {
            bool isRecorded = child.GetProperty("parentId").GetString() == replay[RecordedStream];
            replay.Names.Add(isRecorded ? "8229d36f-cdbe-4c34-ae74-dfa7d8b6cc25" : "ccf158f3-0000-4000-8000-000000000000", child.GetProperty("id").GetString()!);
        }

        return new Broadcasts(replay, recorded);
    }

    /// <summary>Ends the recorded broadcast and lets the work on its recording begin.</summary>
    public void End()
    {
        _recorded.End();
        _replay.Time.Advance(TimeSpan.FromSeconds(71));
    }

    /// <summary>Finishes the work on the recording.</summary>
    public async Task FinishRecordingAsync()
    {
        JsonElement tasks = await _replay.SendAsync("GET", "/task");
        JsonElement task = tasks.EnumerateArray().First(task => task.GetProperty("outputAssetId").GetString() == _recorded.SessionId);
        _replay.Studio.Tasks.Complete(task.GetProperty("id").GetString()!);
    }

    /// <summary>Cuts the two clips and finishes the first of them.</summary>
    public static async Task ClipAsync(Replay replay)
    {
        await replay.PrepareAsync("clip", "clip-create-200", "clip-create-session");
        replay.Studio.Tasks.Complete(replay["ecc3a42c-db33-4e85-a758-dd10e4393034"]);
    }
}

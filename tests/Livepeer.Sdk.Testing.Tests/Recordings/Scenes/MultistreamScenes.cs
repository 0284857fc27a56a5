namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Targets of multistreaming.</summary>
internal static class MultistreamScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await replay.PrepareAsync("webhook", "webhook-create-for-playback-policy");
        await replay.PrepareAsync("stream", "stream-create-full");
        await replay.CreateAsync("/multistream/target", """{"name":"tgt","url":"rtmp://live.example.com/app/key"}""");
        await replay.ReplayAsync(
            "multistream-create-201",
            "multistream-create-minimal",
            "multistream-create-422-bad-scheme",
            "multistream-create-422-missing-url",
            "multistream-get",
            "multistream-get-404",
            "multistream-get-other-404",
            "multistream-get-admin-includes-url");
        await replay.ReplayInAnyOrderAsync("multistream-list");
        await replay.ReplayInAnyOrderAsync("multistream-list-limit1");
        await replay.ReplayInAnyOrderAsync("project-key-get-multistream-target-not-project-scoped");
        await replay.ReplayAsync(
            "multistream-list-400-userid-required",
            "multistream-list-403-other-user",
            "multistream-patch-204",
            "multistream-patch-404",
            "multistream-patch-disabled-only",
            "multistream-delete-204",
            "multistream-delete-404");
    }
}

using System.Text.Json;

namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Streams, from their creation over a broadcast to their deletion.</summary>
internal static class StreamScenes
{
    private const string Minimal = "cb979add-9607-47b2-99a8-87cf0bc89644";

    public static async Task PlayAsync(GroupReport report)
    {
        await using (Replay replay = await Replay.StartAsync(report))
        {
            await CreateAsync(replay);
            await ListAsync(replay);
            await ReadAsync(replay);
            await MultistreamAsync(replay);
            await ChangeAsync(replay);
            await BroadcastAsync(replay);
            await DeleteAsync(replay);
        }

        await using (Replay replay = await Replay.StartAsync(report))
        {
            await SessionsAsync(replay);
        }

        await using (Replay replay = await Replay.StartAsync(report))
        {
            await ProjectsAsync(replay);
        }

        await using (Replay replay = await Replay.StartAsync(report))
        {
            await ManyAsync(replay);
        }

        await using Replay bare = await Replay.StartAsync(report, options => options.HasIngest = false);
        await bare.PrepareAsync("cors", "cors-restricted-create-stream-201");
        await bare.ReplayAsync("bare-instance-stream-sessions-500-no-ingest");
    }

    private static async Task CreateAsync(Replay replay)
    {
        await replay.PrepareAsync(
            "cors",
            "cors-restricted-create-stream-201",
            "cors-restricted-no-origin-header-allowed-route",
            "cors-wildcard-any-origin-201");
        await replay.PrepareAsync("webhook", "webhook-create-for-playback-policy");
        await replay.ReplayAsync("stream-start-pull-403-not-in-experiment");
        replay.Studio.Account.JoinExperiment("stream-pull-source");
        await replay.ReplayAsync(
            "stream-create-minimal",
            "stream-create-422-missing-name",
            "stream-create-422-bad-profile",
            "stream-create-422-creatorid-null",
            "stream-create-422-record-null",
            "stream-create-422-usertags-bool",
            "stream-create-400-lit",
            "stream-create-400-target-id-and-spec-missing",
            "stream-create-400-target-id-not-found",
            "stream-create-400-usertags-too-large",
            "stream-create-400-webhook-not-found",
            "stream-create-full");
        foreach (string body in (string[])
        [
            """{"name":"jwt gated","playbackPolicy":{"type":"jwt"}}""",
            """{"name":"public explicit","playbackPolicy":{"type":"public"}}""",
            """{"name":"policy null","playbackPolicy":null}""",
            """{"name":"creator obj","creatorId":{"type":"unverified","value":"creator-2"}}""",
            """{"name":"profiles null","profiles":null}""",
            """{"name":"profiles empty","profiles":[]}""",
        ])
        {
            await replay.CreateAsync("/stream", body);
        }

        await replay.ReplayAsync(
            "stream-create-recordingspec-profiles-null",
            "stream-create-pull",
            "stream-create-autostartpull-existing-200",
            "stream-put-pull-201",
            "stream-put-pull-200-existing",
            "stream-put-pull-400-no-pull",
            "stream-start-pull-204",
            "stream-start-pull-400-no-pull-source",
            "stream-create-empty-name",
            "stream-create-webhook-policy-no-context-accepted");
    }

    private static async Task ListAsync(Replay replay)
    {
        // The end of the range of creation times in a filter.
        replay.Names.Add("1795431066390", $"{replay.Time.GetUtcNow().ToUnixTimeMilliseconds()}");
        await replay.ReplayAsync(
            "stream-list-limit-0",
            "stream-list-limit-garbage",
            "stream-list-limit2-page2",
            "stream-list-limit2-page4",
            "stream-list-limit2-page5",
            "stream-list-limit2-page6",
            "stream-list-limit2-page7",
            "stream-list-order-createdat-desc",
            "stream-list-streamsonly",
            "stream-list-by-user",
            "stream-list-active",
            "stream-list-cursor-garbage",
            "stream-list-filters-400-bool-as-string",
            "stream-list-filters-createdat-eq-broken",
            "stream-list-filters-createdat-gte",
            "stream-list-filters-creatorid",
            "stream-list-filters-isactive-bool",
            "stream-list-filters-name-ilike");
        await replay.ReplayInAnyOrderAsync("stream-list-order-unknown-field-ignored");
    }

    private static Task ReadAsync(Replay replay) => replay.ReplayAsync(
        "stream-get",
        "stream-get-full",
        "stream-get-404",
        "stream-get-by-playback",
        "stream-get-by-key",
        "stream-get-by-playbackid-path-as-id-404",
        "stream-info",
        "stream-info-by-playbackid",
        "stream-info-by-streamkey",
        "stream-config-403-admin-only",
        "stream-heartbeat-403",
        "stream-setactive-403-user");

    private static async Task MultistreamAsync(Replay replay)
    {
        await replay.CreateAsync(
            $"/stream/{Minimal}/create-multistream-target",
            """{"profile":"source","spec":{"name":"tgt","url":"rtmp://live.example.com/app/key"}}""",
            like: """{"id":"c63a7f14-7967-48d3-8980-78c3ab66190c"}""");
        await replay.ReplayAsync(
            "stream-create-multistream-target-by-id",
            "stream-get-after-multistream-add",
            "stream-create-multistream-target-400-dup",
            "stream-create-multistream-target-404",
            "stream-create-multistream-target-422",
            "stream-delete-multistream-204",
            "stream-delete-multistream-unknown-target-204");
    }

    private static Task ChangeAsync(Replay replay) => replay.ReplayAsync(
        "stream-patch-204",
        "stream-patch-404",
        "stream-patch-name-null-422",
        "stream-patch-multistream-null-422",
        "stream-patch-multistream-204",
        "stream-patch-record-204",
        "stream-patch-record-400",
        "stream-patch-suspended-204",
        "stream-get-suspended",
        "stream-patch-suspended-422",
        "stream-patch-unsuspend-204",
        "stream-terminate-204",
        "stream-terminate-429-too-soon");

    private static async Task BroadcastAsync(Replay replay)
    {
        StudioBroadcast broadcast = replay.Studio.Live.Start(replay[Minimal]);
        await replay.ReplayAsync("stream-get-active", "stream-patch-400-record-while-active");
        broadcast.SetHealth(false, "jitter is high", "video has B-frames");
        await replay.ReplayAsync("stream-get-unhealthy");
    }

    private static async Task DeleteAsync(Replay replay)
    {
        await replay.CreateAsync("/stream", """{"name":"a"}""", like: """{"id":"1fff822e-50a5-4e62-85d7-bcc58a6c92b6"}""");
        await replay.CreateAsync("/stream", """{"name":"b"}""", like: """{"id":"14d4b37e-6cf8-498b-ae30-6b8d693405f6"}""");
        await replay.CreateAsync("/stream", """{"name":"c"}""", like: """{"id":"30b338e7-c802-4159-94ea-d7932526cfe6"}""");
        await replay.ReplayAsync(
            "stream-delete-204",
            "stream-get-deleted-404",
            "stream-delete-again-404",
            "stream-bulk-delete-422",
            "stream-bulk-delete-404",
            "stream-bulk-delete-204");
    }

    private static async Task SessionsAsync(Replay replay)
    {
        await Broadcasts.StartAsync(replay);
        await replay.ReplayAsync(
            "stream-sessions",
            "stream-sessions-404",
            "stream-sessions-record-1",
            "stream-sessions-record-true",
            "stream-sessions-record-false",
            "stream-child-sessions-legacy",
            "stream-info-with-session",
            "stream-list-sessionsonly-nonempty",
            "stream-patch-400-child-session");
        await Broadcasts.ClipAsync(replay);
        await replay.ReplayAsync("stream-clips", "stream-clips-404", "stream-clips-by-playbackid");
    }

    private static async Task ProjectsAsync(Replay replay)
    {
        await replay.CreateAsync("/stream", """{"name":"elsewhere"}""", like: """{"id":"dd26e2dc-8723-4976-b232-236b2a4acb00"}""");
        await replay.ReplayAsync(
            "project-key-create-stream",
            "project-key-list-streams-only-own-project",
            "project-key-get-other-projects-stream-404");
    }

    /// <summary>The account as it was at the end: 27 streams, the last of which had been live.</summary>
    private static async Task ManyAsync(Replay replay)
    {
        for (int i = 0; i < 26; i++)
        {
            await replay.CreateAsync("/stream", """{"name":"one of many"}""");
        }

        JsonElement last = await replay.CreateAsync("/stream", """{"name":"retry"}""", like: """{"id":"defbc217-0000-4000-8000-000000000000"}""");
        replay.Studio.Store.Write(StudioObjectKind.Stream, last.GetProperty("id").GetString()!, $$"""{"isHealthy":true,"lastSeen":{{replay.Time.GetUtcNow().ToUnixTimeMilliseconds()}}}""");
        await replay.ReplayAsync("stream-list-all-true-user-ignored", "trailing-slash-ok", "head-stream-list", "conditional-get-304-if-none-match");
    }
}

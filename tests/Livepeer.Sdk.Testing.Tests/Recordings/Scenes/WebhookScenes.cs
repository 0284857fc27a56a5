using System.Text.Json;

namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Webhooks and the logs of their deliveries.</summary>
internal static class WebhookScenes
{
    private const string AllEvents = "c281ec9f-cc52-41ac-8bfb-f7ddd50ce378";
    private const string Failing = "03905c27-0098-40af-a64e-0fe860f12474";
    private const string Retried = "defbc217-df19-43ee-9188-8bf3424114c3";

    public static async Task PlayAsync(GroupReport report)
    {
        using HookReceiver receiver = HookReceiver.Start();
        await using (Replay replay = await Replay.StartAsync(report))
        {
            replay.Names.Add("http://127.0.0.1:8090", receiver.Root);
            await CreateAsync(replay);
            await ListAsync(replay);
            await LogAsync(replay);
            await ChangeAsync(replay);
            await DeleteAsync(replay);
        }

        await using Replay failing = await Replay.StartAsync(report);
        failing.Names.Add("http://127.0.0.1:8090", receiver.Root);
        await RetryAsync(failing);
    }

    private static async Task CreateAsync(Replay replay)
    {
        await replay.ReplayAsync("webhook-create-for-playback-policy");
        await replay.CreateAsync(
            "/webhook",
            """{"name":"all events","url":"http://127.0.0.1:8090/ok","events":["stream.started","stream.detection","stream.idle","recording.ready","recording.started","recording.waiting","multistream.connected","multistream.error","multistream.disconnected","playback.user.new","playback.accessControl","asset.created","asset.updated","asset.failed","asset.ready","asset.deleted","task.spawned","task.updated","task.completed","task.failed"],"sharedSecret":"whsec-local-test-secret-0123456789"}""",
            like: """{"id":"c281ec9f-cc52-41ac-8bfb-f7ddd50ce378"}""");
        await replay.ReplayAsync("webhook-create-no-secret", "webhook-create-failing-400");
        await replay.CreateAsync("/webhook", """{"name":"empty","url":"http://127.0.0.1:8090/x","events":[]}""");
        await replay.ReplayAsync(
            "webhook-create-legacy-event-field",
            "webhook-create-422-bad-event",
            "webhook-create-422-missing-name",
            "webhook-create-422-no-events",
            "webhook-get",
            "webhook-get-404");
    }

    private static async Task ListAsync(Replay replay)
    {
        await replay.ReplayInAnyOrderAsync("webhook-list-count");
        await replay.ReplayInAnyOrderAsync("webhook-list-limit2-page2");
        await replay.ReplayInAnyOrderAsync("webhook-list-limit2-page3");
        await replay.ReplayAsync("webhook-list-limit2-page4");
        await replay.ReplayInAnyOrderAsync("webhook-subscribed");
    }

    private static async Task LogAsync(Replay replay)
    {
        await replay.PrepareAsync("asset", "asset-upload-url-201");
        replay.Studio.Tasks.Complete(replay["d9b99aa3-0472-40a5-88be-d4cab1bcdb44"]);
        await UntilLoggedAsync(replay, "asset.ready", 1);
        await replay.CreateAsync(
            "/asset/upload/url",
            """{"name":"del","url":"https://example.com/del.mp4"}""",
            like: """{"asset":{"id":"88a96081-9edf-44f7-85ba-b5a43510b430","playbackId":"88a9dxod3qva3qmn"}}""");
        await replay.PrepareAsync("asset", "asset-delete-204", "asset-restore-204");
        await UntilLoggedAsync(replay, "asset.ready", 2);
        await TranscodeAsync(replay, """{"type":"s3","endpoint":"https://gateway.storjshare.io","credentials":{"accessKeyId":"ak","secretAccessKey":"sk"},"bucket":"mybucket"}""");
        await TranscodeAsync(replay, """{"type":"web3.storage","credentials":{"proof":"EaJlcm9vdHOAZ3ZlcnNpb24BmgIBcRIg"}}""");
        JsonElement logs = await replay.SendAsync("GET", $"/webhook/{AllEvents}/log?limit=1000");
        JsonElement newest = logs.EnumerateArray().First(log => log.GetProperty("event").GetString() == "task.updated");
        replay.Names.Add("7319518a-1d3b-412f-bb66-232047f6145b", newest.GetProperty("id").GetString()!);

        // Of two events in one moment either may be logged first.
        await replay.ReplayInAnyOrderAsync("webhook-log-list");
        await replay.ReplayAsync(
            "webhook-log-get",
            "webhook-log-get-403-other",
            "webhook-log-get-404",
            "webhook-log-get-mismatch-400",
            "webhook-log-list-filter-event",
            "webhook-log-list-unknown-webhook-200",
            "webhook-log-resend-200");
    }

    /// <summary>Starts a task and waits until both of its events are logged.</summary>
    private static async Task TranscodeAsync(Replay replay, string storage)
    {
        string body = """{"input":{"url":"https://www.example.com/video.mp4"},"storage":?,"outputs":{"hls":{"path":"/p"}}}""";
        JsonElement task = await replay.CreateAsync("/transcode", body.Replace("?", storage, StringComparison.Ordinal));
        await UntilLoggedAsync(replay, task.GetProperty("id").GetString()!, 2);
    }

    /// <summary>Waits until some deliveries whose body holds a word are logged: they are sent beside the requests that cause them.</summary>
    private static Task UntilLoggedAsync(Replay replay, string word, int count) => TestContext.UntilAsync(async () =>
    {
        JsonElement logs = await replay.SendAsync("GET", $"/webhook/{AllEvents}/log?limit=1000");
        return logs.EnumerateArray().Count(log => log.GetProperty("request").GetProperty("body").GetString()!.Contains(word, StringComparison.Ordinal)) == count;
    });

    private static async Task ChangeAsync(Replay replay) => await replay.ReplayAsync(
        "webhook-put-id-in-body",
        "webhook-get-after-put",
        "webhook-put-without-id-in-body",
        "webhook-patch-204",
        "webhook-patch-404");

    private static async Task DeleteAsync(Replay replay)
    {
        foreach (string id in (string[])["f95f6df8-da46-42fa-891e-68490078d7ab", "88216e0a-7a72-4889-bebd-2ee64c1c326c", "655aeae9-3482-430e-a697-c987ad3e6e53"])
        {
            await replay.CreateAsync("/webhook", """{"name":"x","url":"http://127.0.0.1:8090/x","events":[]}""", like: $$"""{"id":"{{id}}"}""");
        }

        await replay.ReplayAsync("webhook-delete-204", "webhook-get-deleted", "webhook-bulk-delete-422", "webhook-bulk-delete-204");
    }

    private static async Task RetryAsync(Replay replay)
    {
        await replay.CreateAsync(
            "/webhook",
            """{"name":"fails 500","url":"http://127.0.0.1:8090/fail500","events":["stream.started"],"sharedSecret":"whsec-local-test-secret-0123456789"}""",
            like: $$"""{"id":"{{Failing}}"}""");
        await replay.CreateAsync("/stream", """{"name":"retry"}""", like: $$"""{"id":"{{Retried}}","playbackId":"defb3blrwrfoq6fp"}""");
        replay.Studio.Live.Start(replay[Retried]);
        for (int attempt = 1; attempt <= 3; attempt++)
        {
            await TestContext.UntilAsync(async () => await CountAsync(replay, Failing) == attempt);
            replay.Time.Advance(TimeSpan.FromSeconds(attempt < 3 ? 5 * attempt : 0));
        }

        await replay.ReplayAsync("webhook-log-list-500-retries");
    }

    private static async Task<int> CountAsync(Replay replay, string webhook) =>
        (await replay.SendAsync("GET", $"/webhook/{webhook}/log?limit=1000")).GetArrayLength();
}

using System.Text.Json;
using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Signing keys, and the access-control route that checks them.</summary>
internal static class AccessControlScenes
{
    /// <summary>The server lets an account have one more than it says.</summary>
    private const int Most = 11;

    public static async Task PlayAsync(GroupReport report)
    {
        using HookReceiver receiver = HookReceiver.Start();
        await using Replay replay = await Replay.StartAsync(report);
        replay.Names.Add("http://127.0.0.1:8090", receiver.Root);
        await KeysAsync(replay);
        await GateAsync(replay);
        await replay.ReplayAsync("signing-key-delete-204", "signing-key-get-deleted-404");
        for (int i = 3; i < Most; i++)
        {
            await replay.CreateAsync("/access-control/signing-key", "{}");
        }

        await replay.ReplayAsync("signing-key-create-403-too-many", "access-control-public-key");
    }

    private static async Task KeysAsync(Replay replay)
    {
        JsonElement second = ExchangeFile.Get("access-control", "signing-key-list").Response.Body.Json!.Value[1];
        await replay.ReplayAsync("signing-key-create-201");
        await replay.CreateAsync("/access-control/signing-key", "{}", like: second.GetRawText());
        await replay.ReplayAsync(
            "signing-key-create-no-body",
            "signing-key-create-401",
            "signing-key-create-422",
            "signing-key-create-unauthenticated-422-before-401",
            "signing-key-list",
            "signing-key-list-limit2",
            "signing-key-get",
            "signing-key-get-404",
            "signing-key-patch-422",
            "signing-key-patch-204",
            "signing-key-get-disabled");
    }

    private static async Task GateAsync(Replay replay)
    {
        string viewersKey = ExchangeFile.Get("access-control", "gate-jwt-200").Request.Body.Json!.Value.GetProperty("pub").GetString()!;
        await replay.CreateAsync("/access-control/signing-key", "{}", like: $$"""{"publicKey":"{{viewersKey}}"}""");
        await replay.PrepareAsync("webhook", "webhook-create-for-playback-policy");
        await replay.CreateAsync("/stream", """{"name":"jwt","playbackPolicy":{"type":"jwt"}}""", like: """{"playbackId":"ec4cdg4ffv2gcmj1"}""");
        await replay.CreateAsync(
            "/stream",
            """{"name":"origin","playbackPolicy":{"type":"jwt","allowedOrigins":["https://good.example"]}}""",
            like: """{"playbackId":"b28ckiwxm8ekq51b"}""");
        await replay.CreateAsync(
            "/stream",
            """{"name":"hook","playbackPolicy":{"type":"webhook","webhookId":"a67e719d-7783-4bd6-ab4e-94da3cf503c6","webhookContext":{},"refreshInterval":300}}""",
            like: """{"playbackId":"74eezv142nhpo7az"}""");
        await replay.ReplayAsync(
            "gate-404",
            "gate-422",
            "gate-jwt-200",
            "gate-jwt-403-unknown-pub",
            "gate-jwt-403-disabled-key",
            "gate-jwt-403-origin",
            "gate-webhook-200",
            "gate-webhook-403");
    }
}

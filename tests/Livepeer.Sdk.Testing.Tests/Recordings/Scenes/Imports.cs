namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>The assets in the recordings: imported from URLs; one ready, one failed, and one exported.</summary>
internal static class Imports
{
    public const string ReadyAsset = "328f39b4-40bb-4a86-9605-58ed6a4128c4";

    private const string ReadyTask = "d9b99aa3-0472-40a5-88be-d4cab1bcdb44";
    private const string FailedTask = "2a2346bf-5174-4d12-a0c4-ed97acbeecd8";

    public const string Encrypted = """{"name":"enc","url":"https://example.com/enc.mp4","encryption":{"encryptedKey":"AAECAwQFBgcICQoLDA0ODw=="},"playbackPolicy":{"type":"jwt"}}""";
    public const string FromIpfs = """{"name":"ipfs2","url":"ipfs://QmTest2"}""";

    public static async Task StartAsync(Replay replay)
    {
        await replay.PrepareAsync("asset", "asset-upload-url-201", "asset-upload-url-full", "asset-upload-url-storage-spec");
        await replay.CreateAsync("/asset/upload/url", Encrypted);
        await replay.PrepareAsync("asset", "asset-upload-url-ipfs-gateway-normalised");
        await replay.CreateAsync("/asset/upload/url", FromIpfs);
        await replay.PrepareAsync("asset", "asset-upload-url-profiles-null");
    }

    /// <summary>Makes the first asset ready, the second fail.</summary>
    public static void End(Replay replay)
    {
        replay.Studio.Tasks.Complete(replay[ReadyTask]);
        replay.Time.Advance(TimeSpan.FromMilliseconds(700));
        replay.Studio.Tasks.Fail(replay[FailedTask]);
    }

    public static async Task ExportAsync(Replay replay)
    {
        await replay.PrepareAsync("asset", "asset-export-ipfs-201");
        await replay.SendAsync("POST", $"/asset/{ReadyAsset}/export", """{"ipfs":{"pinata":{"jwt":"abc"}}}""");
        await replay.PrepareAsync("asset", "asset-export-pinata-key-201", "asset-export-custom-201");
    }
}

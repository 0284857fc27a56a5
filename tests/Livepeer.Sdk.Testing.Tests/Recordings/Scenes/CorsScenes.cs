namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Keys for browsers.</summary>
internal static class CorsScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await replay.ReplayAsync(
            "cors-preflight-options",
            "cors-plain-key-with-origin-403",
            "cors-restricted-create-stream-201",
            "cors-restricted-no-origin-header-allowed-route",
            "cors-restricted-wrong-origin-403",
            "cors-restricted-list-streams-403",
            "cors-restricted-signing-key-403",
            "cors-restricted-user-me-403",
            "cors-restricted-playback-any-origin",
            "cors-full-wrong-origin-403",
            "cors-wildcard-any-origin-201",
            "cors-rules-key-get-ok",
            "cors-rules-key-post-403");
    }
}

namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Spellings of paths that the server takes too.</summary>
internal static class OtherScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        for (int i = 0; i < 21; i++)
        {
            await replay.CreateAsync("/stream", """{"name":"one of many"}""");
        }

        await replay.ReplayInAnyOrderAsync("case-insensitive-path");
        await replay.ReplayInAnyOrderAsync("double-slash-ok");
    }
}

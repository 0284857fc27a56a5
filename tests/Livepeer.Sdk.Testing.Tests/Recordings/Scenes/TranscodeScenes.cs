namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>Transcoding of files that stay where they are.</summary>
internal static class TranscodeScenes
{
    public static async Task PlayAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await replay.ReplayAsync("transcode-url-s3-200", "transcode-s3-input", "transcode-422-missing-outputs");
    }
}

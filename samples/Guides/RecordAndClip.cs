using Livepeer.Sdk;

namespace Guides;

/// <summary>Records a broadcast, and cuts a clip from it.</summary>
internal static class RecordAndClip
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerClient livepeer = studio.Livepeer;
        LivepeerStream stream = await CreateAsync(livepeer, cancellationToken);
        studio.AtEnd(() => livepeer.Streams.DeleteAsync(stream.Id));

        Func<Task> end = await studio.BroadcastAsync(stream, cancellationToken);
        LivepeerAsset clip = await ClipAsync(livepeer, stream, cancellationToken);
        studio.AtEnd(() => livepeer.Assets.DeleteAsync(clip.Id));
        await end();

        LivepeerAsset recording = await RecordAsync(livepeer, stream, cancellationToken);
        studio.AtEnd(() => livepeer.Assets.DeleteAsync(recording.Id));
    }

    private static async Task<LivepeerStream> CreateAsync(LivepeerClient livepeer, CancellationToken cancellationToken)
    {
        #region create
        LivepeerStream stream = await livepeer.Streams.CreateAsync(
            new CreateStreamRequest { Name = "match", Record = true }, cancellationToken);
        #endregion
        return stream;
    }

    private static async Task<LivepeerAsset> ClipAsync(LivepeerClient livepeer, LivepeerStream stream, CancellationToken cancellationToken)
    {
        #region clip
        AssetCreation cut = await livepeer.Clips.CreateFromLastAsync(
            stream.PlaybackId!, TimeSpan.FromSeconds(20), "goal", cancellationToken);
        LivepeerAsset clip = await livepeer.Assets.WaitUntilReadyAsync(cut.Asset.Id, cancellationToken: cancellationToken);
        Console.WriteLine($"Clip {clip.Name}: playback ID {clip.PlaybackId}");
        #endregion
        return clip;
    }

    private static async Task<LivepeerAsset> RecordAsync(LivepeerClient livepeer, LivepeerStream stream, CancellationToken cancellationToken)
    {
        #region record
        LivepeerSession session = await livepeer.Streams.ListSessionsAsync(stream.Id, cancellationToken: cancellationToken)
            .FirstAsync(cancellationToken);   // the newest
        LivepeerAsset recording = await livepeer.Sessions.WaitForRecordingAsync(session.Id, cancellationToken: cancellationToken);
        Console.WriteLine($"Recording of {session.SourceDuration:m\\:ss}: {recording.PlaybackUrl}");
        #endregion
        return recording;
    }
}

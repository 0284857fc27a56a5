using Livepeer.Sdk;

namespace Guides;

/// <summary>Goes live.</summary>
internal static class Live
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerClient livepeer = studio.Livepeer;
        LivepeerStream stream = await CreateAsync(livepeer, cancellationToken);
        studio.AtEnd(() => livepeer.Streams.DeleteAsync(stream.Id));

        Func<Task> end = await studio.BroadcastAsync(stream, cancellationToken);
        await FollowAsync(livepeer, stream, cancellationToken);
        await EndAsync(livepeer, stream, cancellationToken);
        await end();
    }

    private static async Task<LivepeerStream> CreateAsync(LivepeerClient livepeer, CancellationToken cancellationToken)
    {
        #region create
        LivepeerStream stream = await livepeer.Streams.CreateAsync(new CreateStreamRequest
        {
            Name = "launch",
            Profiles = [TranscodeProfile.Hd720, TranscodeProfile.Sd480],
        }, cancellationToken);

        IngestUrls ingest = livepeer.Streams.GetIngestUrls(stream);
        Console.WriteLine($"OBS: server {ingest.RtmpServer}, stream key {ingest.StreamKey}");   // masked; Reveal() returns the key
        #endregion
        return stream;
    }

    private static async Task FollowAsync(LivepeerClient livepeer, LivepeerStream stream, CancellationToken cancellationToken)
    {
        #region follow
        LivepeerStream now = await livepeer.Streams.GetAsync(stream.Id, cancellationToken);
        PlaybackInfo playback = await livepeer.Playback.GetAsync(stream.PlaybackId!, cancellationToken: cancellationToken);
        Console.WriteLine($"{now.Name} is {(now.IsActive is true ? "live" : "idle")}: {playback.Hls?.Url}");
        Console.WriteLine($"With less delay, for WebRTC: {playback.WebRtc?.Url}");
        #endregion
    }

    private static async Task EndAsync(LivepeerClient livepeer, LivepeerStream stream, CancellationToken cancellationToken)
    {
        #region end
        await livepeer.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest { Suspended = true }, cancellationToken);
        #endregion
        Console.WriteLine("Suspended.");
    }
}

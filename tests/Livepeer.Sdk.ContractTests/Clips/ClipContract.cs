using System.Net;

namespace Livepeer.Sdk.ContractTests.Clips;

/// <summary>Clips of broadcasts.</summary>
public class ClipContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task Content_that_is_not_there_can_not_be_clipped()
    {
        LivepeerNotFoundException error = await Assert.ThrowsAsync<LivepeerNotFoundException>(
            () => Livepeer.Clips.CreateAsync(new CreateClipRequest { PlaybackId = "nope0nope0nope00", StartTime = DateTimeOffset.UnixEpoch }));

        Assert.Equal(["Content not found"], error.Errors);
    }

    [SkippableFact]
    public async Task A_stream_that_never_was_live_can_not_be_clipped()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark, Record = true });
        await ReadAsync(() => Livepeer.Streams.GetByPlaybackIdAsync(stream.PlaybackId!));

        LivepeerApiException error = await Assert.ThrowsAsync<LivepeerApiException>(
            () => Livepeer.Clips.CreateAsync(new CreateClipRequest { PlaybackId = stream.PlaybackId!, StartTime = DateTimeOffset.UtcNow.AddMinutes(-1) }));

        Assert.Equal(HttpStatusCode.InternalServerError, error.StatusCode);
        Assert.Equal(["Internal server error: Error"], error.Errors);
    }

    [SkippableFact]
    public async Task Another_accounts_stream_can_not_be_clipped()
    {
        LivepeerClient other = Server.Other();
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });
        await ReadAsync(() => Livepeer.Streams.GetByPlaybackIdAsync(stream.PlaybackId!));

        LivepeerAccessDeniedException error = await Assert.ThrowsAsync<LivepeerAccessDeniedException>(
            () => other.Clips.CreateAsync(new CreateClipRequest { PlaybackId = stream.PlaybackId!, StartTime = DateTimeOffset.UtcNow.AddMinutes(-1) }));

        Assert.Equal(["You do not have permission to clip this stream"], error.Errors);
    }

    [SkippableFact]
    public async Task A_clip_of_a_broadcast_becomes_an_asset()
    {
        Testing.LocalStudio studio = Server.Broadcaster();
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark, Record = true });
        Testing.StudioBroadcast broadcast = studio.Live.Start(stream.Id);
        broadcast.Feed(10);
        DateTimeOffset end = DateTimeOffset.UtcNow;

        AssetCreation clip = await Livepeer.Clips.CreateAsync(new CreateClipRequest
        {
            PlaybackId = stream.PlaybackId!,
            StartTime = end.AddSeconds(-15),
            EndTime = end,
            Name = Mark,
        });
        Trace(() => Livepeer.Assets.DeleteAsync(clip.Asset.Id));
        LivepeerAsset ready = await Livepeer.Assets.WaitUntilReadyAsync(clip.Asset.Id, new WaitOptions { Timeout = Server.TaskTimeout });

        Assert.Equal((AssetSourceType.Clip, broadcast.SessionId, stream.PlaybackId), (ready.Source!.Type, ready.Source.SessionId, ready.Source.PlaybackId));
        Assert.Equal(Mark, ready.Name);
        Assert.Equal(clip.Asset.Id, Assert.Single((await Livepeer.Clips.ListPageAsync(stream.PlaybackId!)).Items).Id);
        Assert.Equal(clip.Asset.Id, Assert.Single((await Livepeer.Sessions.ListClipsPageAsync(broadcast.SessionId)).Items).Id);
    }
}

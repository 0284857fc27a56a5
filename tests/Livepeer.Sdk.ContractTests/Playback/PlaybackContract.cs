using System.Net;

namespace Livepeer.Sdk.ContractTests.Playback;

/// <summary>Where to play what. The server remembers for two minutes what it looked up, also that there was nothing.</summary>
public class PlaybackContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task A_stream_that_is_not_live_says_where_it_will_play()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark, PlaybackPolicy = PlaybackPolicy.Jwt });
        await ReadAsync(() => Livepeer.Streams.GetByPlaybackIdAsync(stream.PlaybackId!));

        PlaybackInfo info = await PlayAsync(stream.PlaybackId!);

        Assert.Equal((PlaybackType.Live, false), (info.Type, info.IsLive));
        Assert.Equal(PlaybackPolicyType.Jwt, info.Meta!.PlaybackPolicy!.Type);
        Assert.EndsWith("/index.m3u8", info.Hls!.Url, StringComparison.Ordinal);
        Assert.Contains(stream.PlaybackId!, info.WebRtc!.Url!, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_asset_without_a_file_is_not_ready_for_playback()
    {
        UploadSlot slot = await RequestSlotAsync(new CreateAssetRequest { Name = Mark });
        await ReadAsync(() => Livepeer.Assets.GetAsync(slot.Asset.Id));

        LivepeerValidationException error = await Assert.ThrowsAsync<LivepeerValidationException>(() => PlayAsync(slot.Asset.PlaybackId!));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "asset is not ready for playback"), (error.StatusCode, Assert.Single(error.Errors)));
    }

    [SkippableFact]
    public async Task What_is_not_there_and_what_is_no_playback_id_is_not_found()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });

        LivepeerNotFoundException nothing = await Assert.ThrowsAsync<LivepeerNotFoundException>(() => PlayAsync("nope0nope0nope00"));
        Assert.Equal(["No playback URL found for nope0nope0nope00"], nothing.Errors);
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => PlayAsync(stream.Id));
    }

    [SkippableFact]
    public async Task A_broadcast_under_way_plays_live()
    {
        Testing.LocalStudio studio = Server.Broadcaster();
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark, Record = true });
        studio.Live.Start(stream.Id).Feed(3);

        PlaybackInfo info = await Livepeer.Playback.GetAsync(stream.PlaybackId!, new GetPlaybackOptions { IncludeRecordings = true });

        Assert.Equal((PlaybackType.Live, true), (info.Type, info.IsLive));
        Assert.NotNull(info.Thumbnail);
        Assert.NotNull(info.Dvr);
    }

    private async Task<PlaybackInfo> PlayAsync(string id)
    {
        try
        {
            return await Livepeer.Playback.GetAsync(id);
        }
        catch (LivepeerApiException error) when (error.StatusCode == HttpStatusCode.NotImplemented)
        {
            Skip.If(true, "This server has no ingest, so it has no playback sources.");
            throw;
        }
    }
}

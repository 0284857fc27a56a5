using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Tests.Playback;

public sealed class PlaybackInfoTests
{
    [Fact]
    public async Task The_sources_of_a_broadcast_are_found_by_their_kind()
    {
        PlaybackInfo info = await RecordedAsync("playback-live-recordings-true");

        Assert.True(info.IsLive);
        Assert.Equal("http://127.0.0.1:3011/hls/8229f8d9cui4h1a4/index.m3u8", info.Hls?.Url);
        Assert.Equal("http://127.0.0.1:3011/webrtc/8229f8d9cui4h1a4", info.WebRtc?.Url);
        Assert.EndsWith("/source/latest.jpg", info.Thumbnail?.Url, StringComparison.Ordinal);
        Assert.EndsWith("/output.m3u8", info.Dvr?.Url, StringComparison.Ordinal);
        Assert.Empty(info.Mp4);
        Assert.Null(info.GetMp4(720));
        Assert.Null(info.Thumbnails);
    }

    [Fact]
    public async Task The_sources_of_an_asset_are_found_by_their_kind()
    {
        PlaybackInfo info = await RecordedAsync("playback-asset");

        Assert.False(info.IsLive);
        Assert.Equal(360, Assert.Single(info.Mp4).Height);
        Assert.EndsWith("/index.m3u8", info.Hls?.Url, StringComparison.Ordinal);
        Assert.EndsWith("/thumbnails.vtt", info.Thumbnails?.Url, StringComparison.Ordinal);
        Assert.Null(info.WebRtc);
    }

    [Theory]
    [InlineData(2000, 1080)]
    [InlineData(1080, 1080)]
    [InlineData(800, 720)]
    [InlineData(100, 360)]
    public void The_file_that_fits_is_the_highest_that_is_not_higher(int wanted, int given)
    {
        PlaybackInfo info = new()
        {
            Meta = new PlaybackMeta
            {
                Sources = [.. new[] { 360, 1080, 720 }.Select(height => new PlaybackSource { Type = PlaybackSourceType.Mp4, Height = height })],
            },
        };

        Assert.Equal(given, info.GetMp4(wanted)?.Height);
    }

    [Theory]
    [InlineData("https://host/a.mp4", "https://host/a.mp4?jwt=a.b%2B")]
    [InlineData("https://host/a.mp4?x=%7E", "https://host/a.mp4?x=%7E&jwt=a.b%2B")]
    public void A_token_is_added_to_the_URL_of_a_copy(string url, string expected)
    {
        PlaybackSource source = new() { Url = url, Type = PlaybackSourceType.Mp4, Height = 360 };

        PlaybackSource gated = source.WithToken("a.b+");

        Assert.Equal((expected, PlaybackSourceType.Mp4, 360), (gated.Url, gated.Type, gated.Height));
        Assert.Equal(url, source.Url);
        Assert.Equal(expected.Replace("jwt", "accessKey", StringComparison.Ordinal), source.WithAccessKey("a.b+").Url);
    }

    [Fact]
    public void A_source_without_a_url_is_refused_for_a_token() =>
        Assert.Throws<InvalidOperationException>(() => new PlaybackSource().WithToken("t"));

    private static async Task<PlaybackInfo> RecordedAsync(string name)
    {
        var exchange = new ExchangeCase(ExchangeFile.Get("playback", name)) { Call = async client => await client.Playback.GetAsync("id") };
        return (PlaybackInfo)(await exchange.RunAsync()).Result!;
    }
}

namespace Livepeer.Sdk.Tests.Playback;

/// <summary>A credential of a viewer goes into a header, or into every URL.</summary>
public sealed class PlaybackHeaderTests
{
    [Fact]
    public void A_credential_has_its_header()
    {
        Assert.Equal(KeyValuePair.Create("Livepeer-Jwt", "eyJ.x.y"), PlaybackHeader.ForToken("eyJ.x.y"));
        Assert.Equal(KeyValuePair.Create("Livepeer-Access-Key", "let-me-in"), PlaybackHeader.ForAccessKey("let-me-in"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("ключ")]
    public void What_cannot_be_in_a_header_is_refused_without_being_shown(string value)
    {
        Assert.ThrowsAny<ArgumentException>(() => PlaybackHeader.ForToken(value));
        var exception = Assert.ThrowsAny<ArgumentException>(() => PlaybackHeader.ForAccessKey(value));
        Assert.Equal("accessKey", exception.ParamName);
        Assert.True(string.IsNullOrWhiteSpace(value) || !exception.Message.Contains(value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_source_gets_the_token_and_the_original_stays_as_it_was()
    {
        var info = new PlaybackInfo
        {
            Type = PlaybackType.Vod,
            Meta = new PlaybackMeta
            {
                Sources =
                [
                    new PlaybackSource { Type = PlaybackSourceType.Hls, Url = "https://cdn.example/i.m3u8" },
                    new PlaybackSource { Type = PlaybackSourceType.Mp4, Url = "https://cdn.example/v.mp4?jwt=old&x=1", Height = 720 },
                ],
                DvrPlayback = [new PlaybackSource { Type = PlaybackSourceType.Hls, Url = "https://cdn.example/dvr.m3u8" }],
            },
        };

        PlaybackInfo withToken = info.WithToken("t.o.k");
        PlaybackInfo withKey = info.WithAccessKey("k&y");

        Assert.Equal("https://cdn.example/i.m3u8?jwt=t.o.k", withToken.Hls?.Url);
        Assert.Equal("https://cdn.example/v.mp4?x=1&jwt=t.o.k", withToken.Mp4[0].Url);
        Assert.Equal("https://cdn.example/dvr.m3u8?jwt=t.o.k", withToken.Dvr?.Url);
        Assert.Equal("https://cdn.example/i.m3u8?accessKey=k%26y", withKey.Hls?.Url);
        Assert.Equal(PlaybackType.Vod, withToken.Type);
        Assert.Equal("https://cdn.example/i.m3u8", info.Hls?.Url);
        Assert.Null(new PlaybackInfo().WithToken("t").Hls);
        Assert.Throws<ArgumentException>(() => new PlaybackInfo().WithToken(" "));
    }
}

using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Playback;

public sealed class ThumbnailTests
{
    private const string Text = "WEBVTT\n\n00:00:00.000 --> 00:00:03.500\nkeyframes_0.jpg\n\n2\n00:03.500 --> 01:00:07.000 align:start\nkeyframes_1.jpg\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Cues_are_read_with_their_times_and_addresses(string newline)
    {
        ThumbnailTrack track = ThumbnailTrack.Parse(Text.Replace("\n", newline, StringComparison.Ordinal), "https://host/a~%7E/thumbnails.vtt");

        Assert.Equal(
            [
                new ThumbnailCue(TimeSpan.Zero, TimeSpan.FromSeconds(3.5), "https://host/a~%7E/keyframes_0.jpg"),
                new ThumbnailCue(TimeSpan.FromSeconds(3.5), TimeSpan.FromSeconds(3607), "https://host/a~%7E/keyframes_1.jpg"),
            ],
            track.Cues);
    }

    [Fact]
    public void The_picture_for_a_position_is_found()
    {
        ThumbnailTrack track = ThumbnailTrack.Parse(Text, "https://host/t.vtt");

        Assert.Same(track.Cues[0], track.GetCue(TimeSpan.Zero));
        Assert.Same(track.Cues[1], track.GetCue(TimeSpan.FromSeconds(3.5)));
        Assert.Null(track.GetCue(TimeSpan.FromHours(2)));
    }

    [Theory]
    [InlineData("k.jpg", "https://host:81/a/k.jpg?jwt=t")]
    [InlineData("k.jpg?own=1", "https://host:81/a/k.jpg?own=1")]
    [InlineData("/root/k.jpg", "https://host:81/root/k.jpg?jwt=t")]
    [InlineData("https://elsewhere/k.jpg", "https://elsewhere/k.jpg")]
    [InlineData("//elsewhere/k.jpg", "https://elsewhere/k.jpg")]
    [InlineData("k.jpg#xywh=0,0,160,90", "https://host:81/a/k.jpg?jwt=t#xywh=0,0,160,90")]
    [InlineData("k\u00e9 1.jpg", "https://host:81/a/k%C3%A9%201.jpg?jwt=t")]
    [InlineData("../k.jpg", "https://host:81/a/../k.jpg?jwt=t")]
    public void Pictures_are_named_from_where_the_list_was(string image, string expected) =>
        Assert.Equal(expected, ThumbnailTrack.Parse($"WEBVTT\n\n00:00.000 --> 00:01.000\n{image}", "https://host:81/a/t.vtt?jwt=t").Cues[0].ImageUrl);

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("WEBVTTX\n\n00:00.000 --> 00:01.000\nk.jpg")]
    [InlineData("WEBVTT\n\nnow --> then\nk.jpg")]
    [InlineData("WEBVTT\n\n00:00.000 -->\nk.jpg")]
    [InlineData("WEBVTT\n\n00:00.000 --> 99999999999999999999:00:00.000\nk.jpg")]
    [InlineData("WEBVTT\n\n00:00.000 --> 256204779:00:00.000\nk.jpg")]
    [InlineData("WEBVTT\n\n00:00.000 --> 922337203685.4779\nk.jpg")]
    [InlineData("WEBVTT\n\n00:00.000 --> 79228162514264337593543950335:00\nk.jpg")]
    [InlineData("WEBVTT\n\n-1:00.000 --> 00:01.000\nk.jpg")]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:1e5\nk.jpg")]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:01.000\njavascript:alert(1)")]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:01.000\nhttps://")]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:01.000\n//")]
    public void What_is_no_list_is_refused(string text) =>
        Assert.Throws<FormatException>(() => ThumbnailTrack.Parse(text, "https://host/t.vtt"));

    [Theory]
    [InlineData("00:00.000\t-->\t00:01.000\tline:0")]
    [InlineData("00:00.000-->00:01.000")]
    [InlineData("00:00:00.000 --> 00:00:01.000  align:start")]
    public void Tabs_and_settings_are_no_part_of_a_time(string times)
    {
        ThumbnailCue cue = Assert.Single(ThumbnailTrack.Parse($"\uFEFFWEBVTT - thumbnails\r\r{times}\rk.jpg\r", "https://host/t.vtt").Cues);

        Assert.Equal((TimeSpan.Zero, TimeSpan.FromSeconds(1), "https://host/k.jpg"), (cue.Start, cue.End, cue.ImageUrl));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("/t.vtt")]
    [InlineData("ftp://host/t.vtt")]
    [InlineData("https://")]
    [InlineData("https:t.vtt")]
    public void A_track_has_an_address_of_the_web(string url) =>
        Assert.Throws<ArgumentException>(nameof(url), () => ThumbnailTrack.Parse(Text, url));

    [Fact]
    public async Task What_is_not_a_list_or_too_long_ends_in_an_SDK_exception()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, "<html>"),
            FaultBehaviour.Respond(new FaultResponse(200, new byte[(16 * 1024 * 1024) + 1])));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        PlaybackSource source = new() { Url = server.BaseAddress + "/t.vtt" };

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => client.Playback.GetThumbnailsAsync(source));
        Assert.IsType<FormatException>(exception.InnerException);
        exception = await Assert.ThrowsAsync<LivepeerException>(() => client.Playback.GetThumbnailsAsync(source));
        Assert.Contains("16777216", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_fetched_without_the_key()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, Text, contentType: "text/vtt"));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        PlaybackSource source = new() { Url = server.BaseAddress + "/thumbnails/t.vtt" };

        ThumbnailTrack track = await client.Playback.GetThumbnailsAsync(source.WithToken("tok"));

        ReceivedRequest request = Assert.Single(server.Requests);
        Assert.Equal("jwt=tok", request.Query);
        Assert.Null(request.Header("Authorization"));
        Assert.Equal(server.BaseAddress + "/thumbnails/keyframes_0.jpg?jwt=tok", track.Cues[0].ImageUrl);
    }

    [Fact]
    public async Task A_refused_list_ends_in_an_SDK_exception()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(403));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAsync<LivepeerAccessDeniedException>(
            () => client.Playback.GetThumbnailsAsync(new PlaybackSource { Url = server.BaseAddress + "/t.vtt" }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Playback.GetThumbnailsAsync(new PlaybackSource { Url = "ipfs://Qm" }));
    }
}

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

        Assert.Same(track.Cues[0], track.At(TimeSpan.Zero));
        Assert.Same(track.Cues[1], track.At(TimeSpan.FromSeconds(3.5)));
        Assert.Null(track.At(TimeSpan.FromHours(2)));
    }

    [Theory]
    [InlineData("k.jpg", "https://host:81/a/k.jpg?jwt=t")]
    [InlineData("k.jpg?own=1", "https://host:81/a/k.jpg?own=1")]
    [InlineData("/root/k.jpg", "https://host:81/root/k.jpg?jwt=t")]
    [InlineData("https://elsewhere/k.jpg", "https://elsewhere/k.jpg")]
    public void Pictures_are_named_from_where_the_list_was(string image, string expected) =>
        Assert.Equal(expected, ThumbnailTrack.Parse($"WEBVTT\n\n00:00.000 --> 00:01.000\n{image}", "https://host:81/a/t.vtt?jwt=t").Cues[0].ImageUrl);

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("WEBVTT\n\nnow --> then\nk.jpg")]
    public void What_is_no_list_is_refused(string text) =>
        Assert.Throws<FormatException>(() => ThumbnailTrack.Parse(text, "https://host/t.vtt"));

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
    public async Task A_list_that_is_refused_is_an_error_of_ours()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(403));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAsync<LivepeerAccessDeniedException>(
            () => client.Playback.GetThumbnailsAsync(new PlaybackSource { Url = server.BaseAddress + "/t.vtt" }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Playback.GetThumbnailsAsync(new PlaybackSource { Url = "ipfs://Qm" }));
    }
}

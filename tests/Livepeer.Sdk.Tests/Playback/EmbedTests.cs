using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Playback;

public sealed class EmbedTests
{
    [Fact]
    public void The_players_address_names_the_video()
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());

        Assert.Equal("https://lvpr.tv/?v=abcd1234", client.Playback.GetEmbedUrl("abcd1234").AbsoluteUri);
        Assert.Throws<ArgumentException>(() => client.Playback.GetEmbedUrl("a&b"));
    }

    [Fact]
    public void The_URL_of_the_player_contains_the_options()
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());

        Uri address = client.Playback.GetEmbedUrl("abcd1234", new EmbedOptions
        {
            Autoplay = true,
            Muted = true,
            Loop = false,
            ConstantPlaybackRate = true,
            Latency = EmbedLatency.Force,
            ClipLength = TimeSpan.FromSeconds(30),
        });

        Assert.Equal("?v=abcd1234&autoplay=true&muted=true&loop=false&constant=true&lowLatency=force&clipLength=30", address.Query);
    }

    [Fact]
    public void A_clip_is_shorter_than_two_minutes() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EmbedOptions { ClipLength = TimeSpan.FromSeconds(120) });
}

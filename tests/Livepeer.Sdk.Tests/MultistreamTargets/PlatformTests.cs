using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Tests.MultistreamTargets;

/// <summary>Destinations that many people use.</summary>
public sealed class PlatformTests
{
    private static readonly JsonTypeInfo<MultistreamDestination> _json = (JsonTypeInfo<MultistreamDestination>)new JsonSerializerOptions(
        LivepeerJson.OptionsWithSecrets)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.GetTypeInfo(typeof(MultistreamDestination));

    [Fact]
    public void Each_has_its_address_and_name() => Assert.Equal(
        [
            """{"profile":"source","spec":{"name":"Twitch","url":"rtmps://ingest.global-contribute.live-video.net:443/app/k1"}}""",
            """{"profile":"720p","spec":{"name":"YouTube","url":"rtmps://a.rtmps.youtube.com:443/live2/abcd-efgh"}}""",
            """{"profile":"source","spec":{"name":"Facebook","url":"rtmps://live-api-s.facebook.com:443/rtmp/FB-1-0-x?s_bl=1&s_oil=2"}}""",
        ],
        new[]
        {
            MultistreamDestination.ToTwitch(new Secret("k1")),
            MultistreamDestination.ToYouTube(new Secret("abcd-efgh"), "720p"),
            MultistreamDestination.ToFacebook(new Secret("FB-1-0-x?s_bl=1&s_oil=2")),
        }.Select(destination => JsonSerializer.Serialize(destination, _json)));

    [Theory]
    [InlineData("")]
    [InlineData("k1\n")]
    [InlineData("k 1")]
    public void A_key_that_was_copied_badly_is_refused_without_being_shown(string key)
    {
        var exception = Assert.Throws<ArgumentException>("streamKey", () => MultistreamDestination.ToTwitch(new Secret(key)));

        Assert.True(key.Length == 0 || !exception.Message.Contains(key, StringComparison.Ordinal));
    }
}

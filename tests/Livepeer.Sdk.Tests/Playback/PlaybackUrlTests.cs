using System.Text.RegularExpressions;
using Livepeer.Sdk.Downloads;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Playback;

/// <summary>Whatever URL the server gives, what is built from it is a valid URL with one token in its place.</summary>
public sealed partial class PlaybackUrlTests
{
    private static readonly string[] _fragments =
    [
        "https://", "http://", "HTTPS://", "rtmp://", "ipfs://", "//", "/", "host", "h\u00f6st", "host:81", "[::1]", "user:p@", "a b",
        "\r\n", "\t", "\0", "?", "&",
        "=", "#", "jwt=old", "JWT=old", "j%77t=old", "jwt", "accessKey=old", "AccessKey=", "access%4bey=x", "x=1", "%", "%zz", "%7E", "~",
        "\u00e9", "\ud83c\udfac",
        "\ud800", "\\", "\"", "<", ">", "|", "^", "`", "{", "}", "[", "]", "+", ";", ":", "..", ".", "@", "!$'()*,", "data:", "mailto:",
        "javascript:", "\u200b", " ",
    ];

    [Theory]
    [InlineData("https://h/a.mp4", "https://h/a.mp4?jwt=t")]
    [InlineData("https://h/a?x=%7E", "https://h/a?x=%7E&jwt=t")]
    [InlineData("https://h/a?jwt=old", "https://h/a?jwt=t")]
    [InlineData("https://h/a?jwt=old&x=1", "https://h/a?x=1&jwt=t")]
    [InlineData("https://h/a?x=1&jwt=old&jwt=older&y=2", "https://h/a?x=1&y=2&jwt=t")]
    [InlineData("https://h/a?JWT=old", "https://h/a?jwt=t")]
    [InlineData("https://h/a?j%77t=old", "https://h/a?jwt=t")]
    [InlineData("https://h/a?jwt", "https://h/a?jwt=t")]
    [InlineData("https://h/a?jwt=", "https://h/a?jwt=t")]
    [InlineData("https://h/a?accessKey=old", "https://h/a?jwt=t")]
    [InlineData("https://h/a?accesskey=old&x", "https://h/a?x&jwt=t")]
    [InlineData("https://h/a?notjwt=1&jwt2=2", "https://h/a?notjwt=1&jwt2=2&jwt=t")]
    [InlineData("https://h/a#f", "https://h/a?jwt=t#f")]
    [InlineData("https://h/a?x=1#f?jwt=no", "https://h/a?x=1&jwt=t#f?jwt=no")]
    [InlineData("https://h/a?", "https://h/a?jwt=t")]
    [InlineData("https://h/a?&&x=1&", "https://h/a?x=1&jwt=t")]
    [InlineData("https://h/a?b?c", "https://h/a?b?c&jwt=t")]
    [InlineData("https://h", "https://h?jwt=t")]
    [InlineData("https://h?x=1", "https://h?x=1&jwt=t")]
    [InlineData("https://h/a b/\u00e9\r\n", "https://h/a%20b/%C3%A9?jwt=t")]
    [InlineData("https://h/a\r\nb", "https://h/a%0D%0Ab?jwt=t")]
    [InlineData("https://h/100%", "https://h/100%25?jwt=t")]
    [InlineData("/relative/a.m3u8", "/relative/a.m3u8?jwt=t")]
    [InlineData("relative.m3u8?jwt=old", "relative.m3u8?jwt=t")]
    [InlineData("rtmp://h/live", "rtmp://h/live?jwt=t")]
    [InlineData("ipfs://QmAbC/x", "ipfs://QmAbC/x?jwt=t")]
    public void A_token_goes_into_its_place(string url, string expected) =>
        Assert.Equal(expected, new PlaybackSource { Url = url }.WithToken("t").Url);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("#f")]
    [InlineData("?x=1")]
    [InlineData("https://ho st/")]
    [InlineData("https://")]
    [InlineData("http://[/")]
    public void A_source_without_a_valid_url_takes_no_token(string url) =>
        Assert.Throws<InvalidOperationException>(() => new PlaybackSource { Url = url }.WithToken("t"));

    [Fact]
    public void A_token_takes_the_place_of_another_credential()
    {
        var source = new PlaybackSource { Url = "https://h/a" };

        Assert.Equal("https://h/a?jwt=2", source.WithToken("1").WithToken("2").Url);
        Assert.Equal("https://h/a?accessKey=k%26%3D%23", source.WithToken("1").WithAccessKey("k&=#").Url);
        Assert.Throws<ArgumentException>("token", () => source.WithToken(" "));
        Assert.Throws<ArgumentException>("accessKey", () => source.WithAccessKey(""));
    }

    [Fact]
    public void Whatever_the_server_gives_the_url_is_valid_and_has_one_token()
    {
        int built = 0;
        foreach (int seed in Fuzz.Seeds)
        {
            Random random = new Random(seed);
            string url = random.Pick("https://host/", "https://host", "") + RandomText(random);
            PlaybackSource source;
            try
            {
                source = new PlaybackSource { Url = url }.WithToken("new" + random.Pick("", "&jwt=x", "\u00e9 #?", "\ud800"));
            }
            catch (InvalidOperationException)
            {
                continue;
            }

            built++;
            string query = source.Url!.Split('#')[0].Split('?', 2)[1];
            Assert.True(Rest().IsMatch(source.Url), $"Seed {seed}: {source.Url}");
            Assert.True(Uri.TryCreate(source.Url, UriKind.RelativeOrAbsolute, out _), $"Seed {seed}: {source.Url}");
            Assert.True(query.Split('&').Count(IsCredential) == 1, $"Seed {seed}: {source.Url}");
        }

        Assert.InRange(built, Fuzz.Count / 4, Fuzz.Count);
    }

    [Fact]
    public void Whatever_the_server_gives_a_download_has_a_valid_request_line_or_is_refused()
    {
        foreach (int seed in Fuzz.Seeds)
        {
            Random random = new Random(seed);
            string url = random.Pick("https://host/", "https://host", "http://127.0.0.1:81/", "") + RandomText(random);
            try
            {
                Uri parsed = DownloadUrl.Parse(url);
                Assert.True(SafeUrl.IsAllowed(parsed), $"Seed {seed}: {url}");
                Assert.True(Target().IsMatch(parsed.PathAndQuery), $"Seed {seed}: {parsed.PathAndQuery}");
            }
            catch (LivepeerException)
            {
                // As promised.
            }
        }
    }

    [Theory]
    [InlineData("rtmp://h/live", "k-1", "rtmp://h/live/k-1")]
    [InlineData("rtmp://h/live/", "k-1", "rtmp://h/live/k-1")]
    [InlineData("rtmp://h", "k-1", "rtmp://h/k-1")]
    [InlineData("https://h/webrtc?region=eu#f", "k-1", "https://h/webrtc/k-1?region=eu")]
    [InlineData("https://h/webrtc", "a/../b?c#d e\r\n", "https://h/webrtc/a%2F..%2Fb%3Fc%23d%20e%0D%0A")]
    public void A_stream_key_goes_into_its_place(string server, string key, string expected)
    {
        var urls = new IngestUrls(server, server, new Secret(key));

        Assert.Equal((expected, expected), (urls.Rtmp.Reveal(), urls.Whip.Reveal()));
        Assert.DoesNotContain(key, urls.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_track_has_it_is_parsed_or_refused_as_promised()
    {
        string[] texts =
        [
            "WEBVTT", "\n", "\r\n", "\r", "\n\n", "-->", " --> ", "\t-->\t", "00:00.000", "00:01.000", "99999999999999999999",
            "922337203685.5", "1e5", "-1", ":", "::::", ".",
            "256204778:48:05", "NaN", "\u0661", "1,5", "00:00:00.000 --> 00:00:05.000\n", "k.jpg\n", "k.jpg#xywh=0,0,1,1\n",
            "//cdn/k.jpg\n", "NOTE x\n", "STYLE\n", "line:0",
        ];
        foreach (int seed in Fuzz.Seeds)
        {
            Random random = new Random(seed);
            string text = "WEBVTT\n\n" + string.Concat(Enumerable.Range(0, random.Next(10)).Select(_ =>
                random.Next(3) == 0 ? random.Pick(_fragments) : random.Pick(texts)));
            try
            {
                ThumbnailTrack track = ThumbnailTrack.Parse(random.Next(5) == 0 ? text[1..] : text, "https://host/a/t.vtt?jwt=t");
                Assert.All(track.Cues, cue => Assert.True(Uri.TryCreate(cue.ImageUrl, UriKind.Absolute, out _) && Rest().IsMatch(cue.ImageUrl), $"Seed {seed}: {cue}"));
            }
            catch (Exception exception) when (exception is FormatException)
            {
                // As promised.
            }
        }
    }

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(10)).Select(_ => random.Pick(_fragments)));

    private static bool IsCredential(string parameter) =>
        Uri.UnescapeDataString(parameter.Split('=')[0]).ToUpperInvariant() is "JWT" or "ACCESSKEY";

    [GeneratedRegex(@"^/([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*\z")]
    private static partial Regex Target();

    /// <summary>An origin, which may be missing, and then only what RFC 3986 allows.</summary>
    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.-]*:)?(//[^\s/?#\\]*)?([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*(#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?\z")]
    private static partial Regex Rest();
}

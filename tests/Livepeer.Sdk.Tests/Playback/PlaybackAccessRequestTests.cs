using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Exchanges;
using Livepeer.Sdk.Tests.Webhooks;

namespace Livepeer.Sdk.Tests.Playback;

/// <summary>Requests of the server to check whether a viewer may watch.</summary>
public sealed class PlaybackAccessRequestTests
{
    private const string Secret = "a secret";

    [Fact]
    public void The_recorded_request_is_read_whole()
    {
        Delivery delivery = Delivery.AccessRequest;

        var request = (PlaybackAccessRequest)delivery.Parse();

        Assert.Equal("u1", request.Context?.GetProperty("user").GetString());
        Assert.Equal("let-me-in", request.AccessKey?.Reveal());
        Assert.Equal(delivery.Timestamp, request.Timestamp);
        Assert.Equal("g-webhook", request.Headers!["tx-stream-id"].Reveal());
        Assert.Empty(JsonEquivalence.Differences(delivery.Text, JsonSerializer.Serialize(request, LivepeerJson.OptionsWithSecrets)));
    }

    [Fact]
    public void What_a_viewer_presents_is_masked()
    {
        SignedWebhook signed = SignedWebhook.CreateAccessRequest(Secret, "the-access-key", new JsonObject { ["assetId"] = "a1" });
        PlaybackAccessRequest request = PlaybackAccessRequest.Parse(signed.Body, signed.Signature, Secret);
        request.PlayUrl = "https://cdn.example/x.m3u8?accessKey=the-access-key";
        request.Headers!["Livepeer-Access-Key"] = "the-access-key";

        Assert.DoesNotContain("the-access-key", JsonSerializer.Serialize(request), StringComparison.Ordinal);
        Assert.Equal(("203.0.113.7", "example.com"), (request.UserIp, request.PlayDomain));
        Assert.Contains("the-access-key", JsonSerializer.Serialize(request, LivepeerJson.OptionsWithSecrets), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"X":["a","b"],"x":1,"Y":null,"Z":{"deep":1}}""", "a, b, 1")]
    [InlineData("""{"X":"a"}""", "a")]
    [InlineData("null", null)]
    public void Headers_are_read_in_any_form(string headers, string? value)
    {
        PlaybackAccessRequest request = Sign($"\"headers\":{headers}");

        Assert.Equal(value, request.Headers?["x"].Reveal());
    }

    [Fact]
    public void An_event_is_not_taken_for_a_request_of_a_viewer()
    {
        SignedWebhook signed = SignedWebhook.CreateEvent("asset.ready", Secret);

        Assert.Throws<LivepeerException>(() => PlaybackAccessRequest.Parse(signed.Body, signed.Signature, Secret));
        Assert.Throws<LivepeerException>(() => Sign("\"event\":null"));
        Assert.NotNull(Sign("\"event\":\"playback.accessControl\""));
    }

    [Theory]
    [InlineData("\"headers\":[]")]
    [InlineData("\"headers\":\"x\"")]
    public void An_authentic_request_of_an_unexpected_shape_is_not_called_a_forgery(string member) =>
        Assert.Throws<LivepeerException>(() => Sign(member));

    private static PlaybackAccessRequest Sign(string member)
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        byte[] body = Encoding.UTF8.GetBytes($$"""{"timestamp":{{now}},{{member}}}""");
        return PlaybackAccessRequest.Parse(body, Delivery.Sign(body, Secret, now), Secret);
    }
}

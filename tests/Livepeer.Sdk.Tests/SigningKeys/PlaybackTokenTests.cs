using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.SigningKeys;

/// <summary>Tokens as the server's verifier wants them.</summary>
public sealed class PlaybackTokenTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 25, 12, 0, 0, 900, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(_now);

    [Fact]
    public void A_token_is_signed_so_that_the_public_key_in_it_verifies_it()
    {
        string[] parts = PlaybackToken.Create(Keys.Pair(), "abcd1234").Split('.');
        using var key = ECDsa.Create();
        key.ImportFromPem(Encoding.UTF8.GetString(Convert.FromBase64String(Claims(parts).GetProperty("pub").GetString()!)));
        byte[] signature = Base64Url.DecodeFromChars(parts[2]);

        Assert.Equal(64, signature.Length);
        Assert.True(key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), signature, HashAlgorithmName.SHA256));
        Assert.False(key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}A"), signature, HashAlgorithmName.SHA256));
    }

    [Fact]
    public void A_token_says_what_the_verifier_reads_and_nothing_else()
    {
        string[] parts = Create(new PlaybackTokenOptions
        {
            TimeProvider = _time,
            Lifetime = TimeSpan.FromHours(1),
            Issuer = "me",
            CustomClaims = new JsonObject { ["userId"] = "ö+/\"1" },
        });

        Assert.Equal("""{"alg":"ES256","typ":"JWT"}""", Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[0])));
        var expected = new JsonObject
        {
            ["action"] = "pull",
            ["iss"] = "me",
            ["pub"] = Keys.Recorded().Public,
            ["sub"] = "abcd1234",
            ["video"] = "none",
            ["exp"] = _now.ToUnixTimeSeconds() + 3600,
            ["iat"] = _now.ToUnixTimeSeconds() - 30,
            ["custom"] = new JsonObject { ["userId"] = "ö+/\"1" },
        };
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(Claims(parts).GetRawText())));
    }

    [Fact]
    public void A_token_is_valid_for_a_day_by_default()
    {
        JsonElement claims = Claims(Create(new PlaybackTokenOptions { TimeProvider = _time }));

        Assert.Equal(_now.AddDays(1).ToUnixTimeSeconds(), claims.GetProperty("exp").GetInt64());
        Assert.False(claims.TryGetProperty("custom", out _));
    }

    [Fact]
    public void A_verifier_whose_clock_is_a_little_behind_lets_even_the_longest_token_in()
    {
        JsonElement claims = Claims(Create(new PlaybackTokenOptions { TimeProvider = _time, Lifetime = TimeSpan.FromDays(7) }));
        long verifier = _now.AddSeconds(-25).ToUnixTimeSeconds();

        Assert.InRange(claims.GetProperty("exp").GetInt64() - verifier, TimeSpan.FromDays(6.99).TotalSeconds, TimeSpan.FromDays(7).TotalSeconds);
        Assert.True(claims.GetProperty("iat").GetInt64() <= verifier);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData((7 * 24 * 3600) + 1)]
    public void A_lifetime_that_the_server_would_refuse_is_refused_at_once(int seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlaybackTokenOptions { Lifetime = TimeSpan.FromSeconds(seconds) });

    [Fact]
    public void A_token_needs_a_playback_id()
    {
        Assert.Throws<ArgumentException>(() => PlaybackToken.Create(Keys.Pair(), " "));
        Assert.Throws<ArgumentNullException>(() => PlaybackToken.Create(null!, "abcd1234"));
    }

    [Fact]
    public async Task One_pair_signs_for_many_at_once()
    {
        SigningKeyPair pair = Keys.Pair();
        using var key = ECDsa.Create();
        key.ImportFromPem(Encoding.UTF8.GetString(Convert.FromBase64String(pair.PublicKey)));

        string[] tokens = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(() => PlaybackToken.Create(pair, $"id{number}"))));

        Assert.All(tokens, token =>
        {
            int dot = token.LastIndexOf('.');
            Assert.True(key.VerifyData(Encoding.ASCII.GetBytes(token[..dot]), Base64Url.DecodeFromChars(token.AsSpan(dot + 1)), HashAlgorithmName.SHA256));
        });
    }

    private static string[] Create(PlaybackTokenOptions options) => PlaybackToken.Create(Keys.Pair(), "abcd1234", options).Split('.');

    private static JsonElement Claims(string[] parts) => JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(parts[1]));
}

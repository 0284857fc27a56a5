using System.Globalization;
using System.Text;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.Webhooks;

/// <summary>What the server signed is accepted; anything that differs from it isn't.</summary>
public sealed class SignatureTests
{
    private const string Secret = "a secret";
    private const long Time = 1_795_431_200_297;

    private static readonly Delivery _ready = Delivery.Get("asset.ready");

    public static TheoryData<string> Names => [.. Delivery.All.Select(delivery => delivery.Name)];

    [Fact]
    public void Every_recorded_delivery_verifies()
    {
        Assert.Equal(22, Delivery.All.Count);
        Assert.All(Delivery.All, delivery => Assert.NotNull(delivery.Parse()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_byte_of_a_body_can_be_changed_added_or_removed(string name)
    {
        Delivery delivery = Delivery.Get(name);
        for (int at = 0; at < delivery.Body.Length; at++)
        {
            foreach (byte change in (ReadOnlySpan<byte>)[0x01, 0x20, 0x80])
            {
                byte[] body = [.. delivery.Body];
                body[at] ^= change;
                Assert.Throws<LivepeerSignatureException>(() => delivery.Parse(body));
            }

            byte[] shorter = [.. delivery.Body[..at], .. delivery.Body[(at + 1)..]];
            Assert.Throws<LivepeerSignatureException>(() => delivery.Parse(shorter));
            byte[] longer = [.. delivery.Body[..at], (byte)' ', .. delivery.Body[at..]];
            Assert.Throws<LivepeerSignatureException>(() => delivery.Parse(longer));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_character_of_a_header_can_be_changed_or_removed(string name)
    {
        Delivery delivery = Delivery.Get(name);
        for (int at = 0; at < delivery.Signature.Length; at++)
        {
            Assert.Throws<LivepeerSignatureException>(() => delivery.Parse(signature: delivery.Signature.Remove(at, 1)));
            foreach (char other in (ReadOnlySpan<char>)[(char)(delivery.Signature[at] ^ 1), (char)(delivery.Signature[at] ^ 0x20), ' ', ',', '=', '0'])
            {
                string changed = delivery.Signature[..at] + other + delivery.Signature[(at + 1)..];
                if (changed != delivery.Signature)
                {
                    Assert.Throws<LivepeerSignatureException>(() => delivery.Parse(signature: changed));
                }
            }
        }
    }

    [Fact]
    public void No_character_of_a_header_can_be_any_other()
    {
        foreach ((int at, char other) in Enumerable.Range(0, _ready.Signature.Length).SelectMany(at => Enumerable.Range(0, 256).Select(code => (at, (char)code))))
        {
            string changed = _ready.Signature[..at] + other + _ready.Signature[(at + 1)..];
            Exception? exception = Record.Exception(() => _ready.Parse(signature: changed));
            Assert.Equal(changed == _ready.Signature, exception is not LivepeerSignatureException);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_secret_does_not_fit(string name)
    {
        Delivery delivery = Delivery.Get(name);
        for (int at = 0; at < delivery.Secret.Length; at++)
        {
            string changed = delivery.Secret[..at] + (char)(delivery.Secret[at] ^ 1) + delivery.Secret[(at + 1)..];
            Assert.Throws<LivepeerSignatureException>(() => delivery.Parse(secret: changed));
        }

        Assert.Throws<LivepeerSignatureException>(() => delivery.Parse(secret: delivery.Secret.ToUpperInvariant()));
        Assert.Throws<LivepeerSignatureException>(() => delivery.Parse(secret: delivery.Secret[..^1]));
    }

    [Theory]
    [InlineData(-300_001, false)]
    [InlineData(-300_000, true)]
    [InlineData(0, true)]
    [InlineData(300_000, true)]
    [InlineData(300_001, false)]
    public void A_delivery_is_accepted_within_five_minutes_of_its_time(int milliseconds, bool accepted)
    {
        var options = Delivery.At(_ready.Timestamp.AddMilliseconds(milliseconds));
        Exception? exception = Record.Exception(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, [_ready.Secret], options));

        Assert.Equal(accepted, exception is null);
        Assert.True(exception is null or LivepeerSignatureException { IsOutsideTolerance: true });
        Assert.False(Assert.Throws<LivepeerSignatureException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, ["x"], options)).IsOutsideTolerance);
    }

    [Fact]
    public void A_stored_delivery_can_be_read_at_any_time()
    {
        var options = new WebhookParseOptions { Tolerance = TimeSpan.MaxValue, TimeProvider = new FakeTimeProvider(DateTimeOffset.UnixEpoch) };

        Assert.IsType<AssetReadyEvent>(WebhookEvent.Parse(_ready.Body, _ready.Signature, [_ready.Secret], options));
    }

    [Fact]
    public void While_a_secret_is_being_replaced_either_fits()
    {
        Assert.NotNull(WebhookEvent.Parse(_ready.Body, _ready.Signature, ["next", _ready.Secret], _ready.Options));
        Assert.NotNull(WebhookEvent.Parse(_ready.Body, _ready.Signature, [_ready.Secret, "next"], _ready.Options));
        Assert.Throws<LivepeerSignatureException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, ["next", "other"], _ready.Options));
    }

    [Fact]
    public void The_server_may_sign_with_several_secrets_and_schemes()
    {
        string second = Delivery.Sign(_ready.Body, "other", 0).Split(',')[1];

        Assert.NotNull(_ready.Parse(signature: $"{_ready.Signature},{second}"));
        Assert.NotNull(_ready.Parse(signature: _ready.Signature.Replace("v1", $"{second},v1", StringComparison.Ordinal)));
        Assert.NotNull(_ready.Parse(signature: $"{_ready.Signature},v2=abc=,v0="));
        Assert.NotNull(_ready.Parse(signature: string.Join(',', _ready.Signature.Split(',').Reverse())));
        Assert.NotNull(_ready.Parse(signature: $"{_ready.Signature},{_ready.Signature.Split(',')[1]}"));
    }

    [Theory]
    [InlineData(4096, true)]
    [InlineData(4097, false)]
    public void A_header_has_at_most_4096_characters(int length, bool accepted)
    {
        string header = $"{_ready.Signature},v2=".PadRight(length, 'x');

        Assert.Equal(accepted, Record.Exception(() => _ready.Parse(signature: header)) is null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(",")]
    [InlineData("{0}")]
    [InlineData("v1={1}")]
    [InlineData("t={0}")]
    [InlineData("t=,v1={1}")]
    [InlineData("t={0},v1=")]
    [InlineData("t={0},v2={1}")]
    [InlineData("t={0},t={0},v1={1}")]
    [InlineData("t={0},v1={1},t={0},v1={1}")]
    [InlineData("t={0},v1={1}, t={0},v1={1}")]
    [InlineData("t={0},v1={1},")]
    [InlineData("t={0},v1={1},junk")]
    [InlineData("t={0}, v1={1}")]
    [InlineData(" t={0},v1={1}")]
    [InlineData("t={0},v1={1}\n")]
    [InlineData("t={0};v1={1}")]
    [InlineData("t=0{0},v1={1}")]
    [InlineData("t=+{0},v1={1}")]
    [InlineData("t=-{0},v1={1}")]
    [InlineData("t={0}.0,v1={1}")]
    [InlineData("t=9223372036854775807,v1={1}")]
    [InlineData("t=9223372036854775808,v1={1}")]
    [InlineData("t=99999999999999999999999999,v1={1}")]
    [InlineData("t=٣,v1={1}")]
    [InlineData("T={0},V1={1}")]
    [InlineData("t={0},v1={1}00")]
    [InlineData("t={0},v1=0x{1}")]
    [InlineData("t={0},v1=zz")]
    [InlineData("t={0},v1={1},v1=zz")]
    [InlineData("t={0},v1={1},v1=")]
    public void A_malformed_header_is_refused(string? format)
    {
        string[] parts = _ready.Signature.Split(',');
        string? header = format is null ? null : string.Format(CultureInfo.InvariantCulture, format, parts[0][2..], parts[1][3..]);

        Assert.Throws<LivepeerSignatureException>(() => WebhookEvent.Parse(_ready.Body, header, [_ready.Secret], _ready.Options));
    }

    [Fact]
    public void A_signature_in_upper_case_or_in_a_huge_header_is_refused()
    {
        Assert.Throws<LivepeerSignatureException>(() => _ready.Parse(signature: _ready.Signature[..^64] + _ready.Signature[^64..].ToUpperInvariant()));
        Assert.Throws<LivepeerSignatureException>(() => _ready.Parse(signature: _ready.Signature + string.Concat(Enumerable.Repeat(",v2=x", 1_000_000))));
    }

    [Theory]
    [InlineData("""{"event":"asset.ready","timestamp":1795431200297}""", true)]
    [InlineData("""{"event":"asset.ready","timestamp":1795431200297.0}""", true)]
    [InlineData("""{"event":"asset.ready","timestamp":1.795431200297e12}""", true)]
    [InlineData("""{"event":"asset.ready","timestamp":"1795431200297"}""", true)]
    [InlineData("""{"event":"asset.ready","timestamp":1795431200298}""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":1795431200297.5}""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":1e999999999}""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":null}""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":[1795431200297]}""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":"\ud83d"}""", false)]
    [InlineData("""{"event":"asset.ready"}""", false)]
    [InlineData("""{"event":"asset.ready","Timestamp":1795431200297}""", false)]
    [InlineData("""{"event":"asset.ready","createdAt":1795431200297}""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":1,"timestamp":1795431200297}""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":1795431200297,"timestamp":1795431200297}""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":1795431200297,"time\u0073tamp":1}""", false)]
    [InlineData("""{"event":"asset.ready","event":"asset.failed","timestamp":1795431200297}""", false)]
    [InlineData("""[{"event":"asset.ready","timestamp":1795431200297}]""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":1795431200297} {}""", false)]
    [InlineData("""{"event":"asset.ready","timestamp":1795431200297,}""", false)]
    [InlineData("1795431200297", false)]
    [InlineData("null", false)]
    [InlineData("", false)]
    public void The_time_in_the_body_must_be_that_of_the_header(string body, bool accepted)
    {
        Exception? exception = Record.Exception(() => ParseSigned(Encoding.UTF8.GetBytes(body)));

        Assert.Equal(accepted, exception is null);
        Assert.True(exception is null or LivepeerSignatureException, exception?.ToString());
    }

    [Fact]
    public void Bytes_that_are_not_quite_utf_8_are_read_as_far_as_they_can_be()
    {
        byte[] json = """{"event":"new.one","timestamp":1795431200297,"id":"\ud83d!"}"""u8.ToArray();

        Assert.Equal("\ufffd!", ParseSigned(json).Id);
        Assert.Equal("\ufffd!", ParseSigned([0xEF, 0xBB, 0xBF, .. json]).Id);
        Assert.Equal("\ufffd", ParseSigned([.. """{"event":"new.one","timestamp":1795431200297,"id":"""u8, (byte)'"', 0xFF, (byte)'"', (byte)'}']).Id);
        Assert.Throws<LivepeerSignatureException>(() => ParseSigned(Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(json))));
        Assert.Throws<LivepeerSignatureException>(() => ParseSigned([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(json))]));
    }

    [Fact]
    public void A_body_has_a_largest_size_and_depth()
    {
        byte[] Body(int padding) => Encoding.UTF8.GetBytes($$"""{"event":"new","timestamp":{{Time}},"x":"{{new string('x', padding)}}"}""");
        byte[] Deep(int levels) =>
            Encoding.UTF8.GetBytes($$"""{"event":"new","timestamp":{{Time}},"x":{{new string('[', levels - 1)}}{{new string(']', levels - 1)}}}""");
        int overhead = Body(0).Length;

        Assert.NotNull(ParseSigned(Body((1024 * 1024) - overhead)));
        Assert.Throws<LivepeerSignatureException>(() => ParseSigned(Body((1024 * 1024) - overhead + 1)));
        Assert.NotNull(ParseSigned(Body(0), overhead));
        Assert.Throws<LivepeerSignatureException>(() => ParseSigned(Body(1), overhead));
        Assert.NotNull(ParseSigned(Deep(64)));
        Assert.Throws<LivepeerSignatureException>(() => ParseSigned(Deep(65)));
        Assert.Throws<LivepeerSignatureException>(() => ParseSigned(Deep(100_000)));
    }

    [Theory]
    [InlineData("large", "The body is larger than MaxBodySize (1048576 bytes).")]
    [InlineData("unsigned", "The header Livepeer-Signature is missing. The server sends it only if the webhook has a shared secret.")]
    [InlineData("malformed", "The header Livepeer-Signature is malformed.")]
    [InlineData("no v1", "The header Livepeer-Signature is malformed.")]
    [InlineData("forged", "The signature doesn't match: the secret is wrong, or the body isn't what the server sent, byte for byte.")]
    [InlineData("ambiguous", "The body is not an unambiguous JSON object.")]
    [InlineData("another time", "The time in the header differs from the time in the body.")]
    [InlineData("old", "The signature is too old, given a tolerance of 00:05:00. Is the clock right?")]
    [InlineData("early", "The signature is too far in the future, given a tolerance of 00:05:00. Is the clock right?")]
    public void A_refusal_says_why(string kind, string message)
    {
        byte[] body = kind switch
        {
            "large" => new byte[(1024 * 1024) + 1],
            "ambiguous" => "[]"u8.ToArray(),
            _ => Encoding.UTF8.GetBytes($$"""{"event":"new","timestamp":{{Time}}}"""),
        };
        string header = kind switch
        {
            "unsigned" => "",
            "malformed" => "x",
            "no v1" => $"t={Time}",
            "forged" => Delivery.Sign(body, "another secret", Time),
            "another time" => Delivery.Sign(body, Secret, Time + 1),
            _ => Delivery.Sign(body, Secret, Time),
        };
        int late = kind switch { "old" => 300_001, "early" => -300_001, _ => 0 };
        WebhookParseOptions options = Delivery.At(DateTimeOffset.FromUnixTimeMilliseconds(Time + late));

        var exception = Assert.Throws<LivepeerSignatureException>(() => WebhookEvent.Parse(body, header, [Secret], options));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void A_mistake_with_the_secrets_says_which()
    {
        Assert.Equal(
            "A secret is empty. Anyone could sign with it. (Parameter 'secrets')",
            Assert.Throws<ArgumentException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, Secret, "")).Message);
        Assert.Equal(
            "At least one secret is needed. (Parameter 'secrets')",
            Assert.Throws<ArgumentException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature)).Message);
    }

    [Fact]
    public void A_missing_or_empty_secret_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature));
        Assert.Throws<ArgumentException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, ""));
        Assert.Throws<ArgumentException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, _ready.Secret, "  "));
        Assert.Throws<ArgumentException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, (string)null!));
        Assert.Throws<ArgumentNullException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, (IReadOnlyCollection<Secret>)null!));
        Assert.Throws<ArgumentNullException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, [Secret], null!));
        Assert.Throws<ArgumentException>(() => PlaybackAccessRequest.Parse(_ready.Body, _ready.Signature, ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WebhookParseOptions { Tolerance = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WebhookParseOptions { MaxBodySize = 0 });
        Assert.Throws<ArgumentNullException>(() => new WebhookParseOptions { TimeProvider = null! });
    }

    [Fact]
    public void White_space_belongs_to_a_secret_and_is_pointed_out_if_it_does_not_fit()
    {
        string header = Delivery.Sign(_ready.Body, " spaced ", _ready.Timestamp.ToUnixTimeMilliseconds());

        Assert.NotNull(WebhookEvent.Parse(_ready.Body, header, [" spaced "], _ready.Options));
        var exception = Assert.Throws<LivepeerSignatureException>(() => _ready.Parse(secret: _ready.Secret + "\n"));
        Assert.Contains("white space", exception.Message, StringComparison.Ordinal);
        exception = Assert.Throws<LivepeerSignatureException>(() => WebhookEvent.Parse(_ready.Body, _ready.Signature, ["\tone", "two"], _ready.Options));
        Assert.EndsWith(" Note that a secret begins or ends with white space.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_ready.Secret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fresh_delivery_verifies_with_the_defaults()
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        byte[] body = Encoding.UTF8.GetBytes($$"""{"id":"1","timestamp":{{now}},"event":"asset.ready"}""");

        Assert.IsType<AssetReadyEvent>(WebhookEvent.Parse(body, Delivery.Sign(body, Secret, now), Secret));
    }

    [Fact]
    public void Random_headers_and_bodies_end_only_in_SDK_exceptions()
    {
        foreach (int seed in Fuzz.Seeds)
        {
            var random = new Random(seed);
            Delivery delivery = Delivery.All[random.Next(Delivery.All.Count)];
            byte[] body = Damage(random, delivery.Body);
            string header = random.Next(4) switch
            {
                0 => Encoding.Latin1.GetString(Damage(random, Encoding.Latin1.GetBytes(delivery.Signature))),
                1 => new string([.. Enumerable.Range(0, random.Next(200)).Select(_ => random.Pick("tv1=,0a \ud800\0".ToCharArray()))]),
                _ => Delivery.Sign(body, delivery.Secret, delivery.Timestamp.ToUnixTimeMilliseconds()),
            };

            Fuzz.IsOurs(seed, Record.Exception(() => WebhookEvent.Parse(body, header, [delivery.Secret], delivery.Options).ToString()));
            Fuzz.IsOurs(seed, Record.Exception(() => PlaybackAccessRequest.Parse(body, header, [delivery.Secret], delivery.Options).ToString()));
        }
    }

    private static WebhookEvent ParseSigned(byte[] body, int maxBodySize = 1024 * 1024) => WebhookEvent.Parse(
        body, Delivery.Sign(body, Secret, Time), [Secret], Delivery.At(DateTimeOffset.FromUnixTimeMilliseconds(Time), maxBodySize));

    /// <summary>Changes a few bytes: often such as mean something in JSON, so that some damage can still be parsed.</summary>
    private static byte[] Damage(Random random, byte[] bytes)
    {
        List<byte> result = [.. bytes];
        for (int changes = random.Next(6); changes > 0; changes--)
        {
            int at = random.Next(result.Count);
            int length = Math.Min(random.Next(40), result.Count - at);
            byte value = random.Next(2) == 0 ? (byte)random.Next(256) : random.Pick("{}[],:\"\\0123456789.eEuntf- "u8.ToArray());
            switch (random.Next(5))
            {
                case 0:
                    result[at] = value;
                    break;
                case 1:
                    result.Insert(at, value);
                    break;
                case 2 when length < result.Count:
                    result.RemoveRange(at, length);
                    break;
                case 3:
                    result.InsertRange(at, result.GetRange(at, length));
                    break;
                default:
                    result.InsertRange(at, random.Pick("\\ud800"u8.ToArray(), "null"u8.ToArray(), "[]"u8.ToArray(), "1e999"u8.ToArray(), [0xEF, 0xBB, 0xBF]));
                    break;
            }
        }

        return [.. result];
    }
}

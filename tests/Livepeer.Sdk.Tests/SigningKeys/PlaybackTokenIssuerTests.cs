using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Tests.DependencyInjection;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.SigningKeys;

/// <summary>Tokens that viewers get in, whatever signs them, and no others.</summary>
public sealed class PlaybackTokenIssuerTests
{
    private const string Id = "328f3fm097kbnlk3";

    private static readonly DateTimeOffset _now = new(2026, 11, 29, 12, 0, 0, 900, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(_now);

    [Fact]
    public async Task Every_token_satisfies_the_verifier_even_if_its_clock_is_a_little_off()
    {
        var random = new Random(Fuzz.Seed);
        PlaybackTokenIssuer issuer = Issuer(Pair());
        TimeSpan[] lifetimes = [PlaybackTokenOptions.MaxLifetime, TimeSpan.FromDays(1), TimeSpan.FromMinutes(2), .. Enumerable.Range(0, 50).Select(_ => TimeSpan.FromSeconds(60 + (random.NextDouble() * 604_000)))];
        foreach (TimeSpan lifetime in lifetimes)
        {
            _time.Advance(TimeSpan.FromMilliseconds(random.Next(100_000)));
            string token = await issuer.CreateAsync(Id, lifetime, new JsonObject { ["user"] = "ö" });

            foreach (int skew in (int[])[-25, 0, 25])
            {
                Assert.Null(await Verifier.RefusalAsync(token, Id, _time.GetUtcNow().AddSeconds(skew)));
            }
        }
    }

    [Fact]
    public async Task A_token_of_the_static_method_satisfies_the_verifier_too()
    {
        string token = PlaybackToken.Create(Pair(), Id, new PlaybackTokenOptions { TimeProvider = _time, Lifetime = PlaybackTokenOptions.MaxLifetime });

        Assert.Null(await Verifier.RefusalAsync(token, Id, _now));
        Assert.Equal("sub", await Verifier.RefusalAsync(token, "another", _now));
        Assert.Equal("expired", await Verifier.RefusalAsync(token, Id, _now.AddDays(7)));
        Assert.NotNull(await Verifier.RefusalAsync(token[..^4] + "AAAA", Id, _now));
    }

    [Fact]
    public async Task A_token_that_the_verifier_would_refuse_cannot_be_made()
    {
        PlaybackTokenIssuer issuer = Issuer(Pair());
        foreach (string id in (string[])["", " ", " padded", "video+x", "x/y", "x\n"])
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await issuer.CreateAsync(id));
            Assert.ThrowsAny<ArgumentException>(() => PlaybackToken.Create(Pair(), id));
        }

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await issuer.CreateAsync(Id, TimeSpan.Zero));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await issuer.CreateAsync(Id, PlaybackTokenOptions.MaxLifetime + TimeSpan.FromTicks(1)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await issuer.CreateAsync(Id, Timeout.InfiniteTimeSpan));
        Assert.Throws<ArgumentException>(() => new PlaybackTokenOptions { Issuer = "" });
        Assert.Throws<ArgumentNullException>(() => new PlaybackTokenOptions { TimeProvider = null! });
        Assert.Throws<ArgumentException>(() => new PlaybackTokenIssuer(new PlaybackTokenIssuerOptions()));
        Assert.Throws<ArgumentException>(() => new PlaybackTokenIssuer(new PlaybackTokenIssuerOptions { Signer = Pair(), Lifetime = TimeSpan.FromDays(8) }));
        Assert.Throws<ArgumentException>(() => new PlaybackTokenIssuer(new PlaybackTokenIssuerOptions { Signer = Pair(), NextSignerFrom = _now }));
    }

    [Theory]
    [InlineData(DSASignatureFormat.IeeeP1363FixedFieldConcatenation)]
    [InlineData(DSASignatureFormat.Rfc3279DerSequence)]
    public async Task A_vault_may_sign_in_either_format(DSASignatureFormat format)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        PlaybackTokenIssuer issuer = Issuer(Vault(key, data => key.SignData(data.Span, HashAlgorithmName.SHA256, format)));

        // Enough for integers with leading zeros, which DER leaves out.
        for (int i = 0; i < 600; i++)
        {
            Assert.Null(await Verifier.RefusalAsync(await issuer.CreateAsync(Id), Id, _now));
        }
    }

    [Fact]
    public async Task A_vault_that_signs_wrongly_is_found_out()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Func<ReadOnlyMemory<byte>, byte[]>[] wrong =
        [
            data => other.SignData(data.Span, HashAlgorithmName.SHA256),
            data => key.SignData(data.Span, HashAlgorithmName.SHA384),
            data => key.SignData(SHA256.HashData(data.Span), HashAlgorithmName.SHA256),
            _ => [],
            _ => null!,
            _ => new byte[64],
            _ => new byte[72],
            _ => [0x30, 0x06, 0x02, 0x01, 0x00, 0x02, 0x01, 0x00],
            _ => [0x30, 0x80],
        ];
        foreach (Func<ReadOnlyMemory<byte>, byte[]> sign in wrong)
        {
            PlaybackTokenIssuer issuer = Issuer(Vault(key, sign));

            await Assert.ThrowsAsync<LivepeerException>(async () => await issuer.CreateAsync(Id));
            await Assert.ThrowsAsync<LivepeerException>(() => issuer.CheckAsync());
        }

        Assert.Throws<ArgumentException>(() => new PlaybackTokenSigner("bm90IGEga2V5", (_, _) => default));
        Assert.Throws<ArgumentException>(() => new PlaybackTokenSigner(Keys.New(ECCurve.NamedCurves.nistP384).Public, (_, _) => default));
    }

    [Fact]
    public async Task A_host_with_a_vault_of_another_key_does_not_start()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        PlaybackTokenSigner wrong = Vault(key, data => other.SignData(data.Span, HashAlgorithmName.SHA256));

        await Assert.ThrowsAsync<LivepeerException>(() => StartAsync(options => options.Signer = wrong));
        await Assert.ThrowsAsync<LivepeerException>(() => StartAsync(options => (options.Signer, options.NextSigner) = (Pair(), wrong)));
        await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(_ => { }));
        await StartAsync(options => options.Signer = Pair());
    }

    [Fact]
    public async Task What_a_vault_throws_reaches_the_caller()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        PlaybackTokenIssuer issuer = Issuer(Vault(key, _ => throw new TimeoutException("vault")));

        await Assert.ThrowsAsync<TimeoutException>(async () => await issuer.CreateAsync(Id));
    }

    [Fact]
    public async Task The_next_key_signs_from_its_time_on()
    {
        (SigningKeyPair current, SigningKeyPair next) = (Pair(), Pair());
        var issuer = new PlaybackTokenIssuer(
            new PlaybackTokenIssuerOptions { Signer = current, NextSigner = next, NextSignerFrom = _now.AddHours(1) }, _time);

        Assert.Equal(current.PublicKey, Pub(await issuer.CreateAsync(Id)));
        _time.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        Assert.Equal(current.PublicKey, Pub(await issuer.CreateAsync(Id)));
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(next.PublicKey, Pub(await issuer.CreateAsync(Id)));
        var undated = new PlaybackTokenIssuer(new PlaybackTokenIssuerOptions { Signer = current, NextSigner = next }, _time);
        Assert.Equal(current.PublicKey, Pub(await undated.CreateAsync(Id)));
    }

    [Fact]
    public async Task A_key_is_replaced_in_configuration_while_the_service_runs()
    {
        (string publicKey, string privateKey) = Keys.New(ECCurve.NamedCurves.nistP256);
        (string nextPublic, string nextPrivate) = Keys.New(ECCurve.NamedCurves.nistP256);
        using var recorder = new TelemetryRecorder(wholeProcess: false);
        var settings = new ChangingSettings { ["Tokens:PublicKey"] = publicKey, ["Tokens:PrivateKey"] = privateKey, ["Tokens:Lifetime"] = "02:00:00", ["Tokens:Issuer"] = "me" };
        IConfigurationRoot configuration = new ConfigurationBuilder().Add(settings).Build();
        await using ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.Services.AddSingleton(recorder.LoggerProvider))
            .AddSingleton<TimeProvider>(_time)
            .AddLivepeerPlaybackTokens(configuration.GetSection("Tokens"))
            .BuildServiceProvider();
        var issuer = services.GetRequiredService<PlaybackTokenIssuer>();
        string token = await issuer.CreateAsync(Id);
        Assert.Equal((publicKey, "me", _now.AddHours(2).ToUnixTimeSeconds()), (Pub(token), Claim(token, "iss").GetString(), Claim(token, "exp").GetInt64()));

        settings["Tokens:PublicKey"] = nextPublic;
        configuration.Reload();
        Assert.Equal(publicKey, Pub(await issuer.CreateAsync(Id)));

        settings["Tokens:PrivateKey"] = nextPrivate;
        configuration.Reload();
        Assert.Equal(nextPublic, Pub(await issuer.CreateAsync(Id)));

        settings["Tokens:Next:PublicKey"] = publicKey;
        settings["Tokens:Next:PrivateKey"] = privateKey;
        settings["Tokens:Next:From"] = "2026-11-29T12:00:00Z";
        configuration.Reload();
        Assert.Equal(publicKey, Pub(await issuer.CreateAsync(Id)));
    }

    [Theory]
    [InlineData("Lifetime", "7")]
    [InlineData("Lifetime", "8.00:00:00")]
    [InlineData("Issuer", " ")]
    [InlineData("PrivateKey", "s3cr3t")]
    [InlineData("PrivateKey", null)]
    [InlineData("Next:From", "tomorrow")]
    [InlineData("Next:From", "2026-12-01T00:00:00Z")]
    [InlineData("Next:PrivateKey", "s3cr3t")]
    public async Task A_mistake_in_configuration_fails_the_startup_and_names_the_setting(string name, string? value)
    {
        (string publicKey, string privateKey) = Keys.New(ECCurve.NamedCurves.nistP256);
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["PublicKey"] = publicKey,
            ["PrivateKey"] = privateKey,
            [name] = value,
        }).Build();
        await using ServiceProvider services = new ServiceCollection().AddLivepeerPlaybackTokens(configuration).BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(name == "Next:From" && value![0] == '2' ? "NextSignerFrom" : name.Split(':')[^1], exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_issuer_serves_many_at_once()
    {
        PlaybackTokenIssuer issuer = Issuer(Pair());

        string[] tokens = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () => await issuer.CreateAsync($"id{i}"))));

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"id{i}"), tokens.Select(token => Claim(token, "sub").GetString()));
    }

    private static SigningKeyPair Pair()
    {
        (string publicKey, string privateKey) = Keys.New(ECCurve.NamedCurves.nistP256);
        return SigningKeyPair.Import(publicKey, privateKey);
    }

    private static PlaybackTokenSigner Vault(ECDsa key, Func<ReadOnlyMemory<byte>, byte[]> sign) => new(
        Convert.ToBase64String(Encoding.UTF8.GetBytes(key.ExportSubjectPublicKeyInfoPem())),
        async (data, cancellationToken) =>
        {
            await Task.Yield();
            return sign(data);
        });

    private static async Task StartAsync(Action<PlaybackTokenIssuerOptions> configure)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLivepeerPlaybackTokens(configure);
        using IHost host = builder.Build();
        await host.StartAsync();
        await host.StopAsync();
    }

    private static JsonElement Claim(string token, string name) =>
        JsonSerializer.Deserialize<JsonElement>(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1])).GetProperty(name);

    private static string? Pub(string token) => Claim(token, "pub").GetString();

    private PlaybackTokenIssuer Issuer(PlaybackTokenSigner signer) => new(new PlaybackTokenIssuerOptions { Signer = signer }, _time);
}

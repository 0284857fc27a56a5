using System.Security.Cryptography;
using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Tests.SigningKeys;

public sealed class SigningKeyPairTests
{
    [Fact]
    public async Task A_key_just_made_becomes_a_pair_by_assignment()
    {
        var exchange = new ExchangeCase(ExchangeFile.Get("access-control", "signing-key-create-201"))
        {
            Call = async client =>
            {
                SigningKeyPair pair = await client.SigningKeys.CreateAsync(new CreateSigningKeyRequest { Name = "my key" });
                return pair;
            },
        };

        var pair = Assert.IsType<SigningKeyPair>((await exchange.RunAsync()).Result);

        Assert.Equal(Keys.Recorded(), (pair.PublicKey, pair.PrivateKey.Reveal()));
    }

    [Fact]
    public void A_pair_shows_nothing()
    {
        SigningKeyPair pair = Keys.Pair();

        Assert.Equal("***", pair.ToString());
        Assert.Equal("***", pair.PrivateKey.ToString());
    }

    [Fact]
    public void Halves_that_do_not_belong_together_are_refused()
    {
        string publicKey = Keys.New(ECCurve.NamedCurves.nistP256).Public;

        var exception = Assert.Throws<ArgumentException>(() => SigningKeyPair.Import(publicKey, Keys.Recorded().Private));

        Assert.Equal("privateKey", exception.ParamName);
    }

    [Fact]
    public void Halves_in_each_others_place_are_refused()
    {
        (string publicKey, string privateKey) = Keys.Recorded();

        Assert.Throws<ArgumentException>(() => SigningKeyPair.Import(publicKey, publicKey));
        Assert.Throws<ArgumentException>(() => SigningKeyPair.Import(privateKey, publicKey));
    }

    [Fact]
    public void A_key_of_another_curve_is_refused()
    {
        (string publicKey, string privateKey) = Keys.New(ECCurve.NamedCurves.nistP384);

        Assert.Contains("P-256", Assert.Throws<ArgumentException>(() => SigningKeyPair.Import(publicKey, privateKey)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("bm90IGEgcGVt")]
    public void What_is_no_key_is_refused_without_being_quoted(string privateKey)
    {
        var exception = Assert.Throws<ArgumentException>(() => SigningKeyPair.Import(Keys.Recorded().Public, privateKey));

        Assert.Equal("privateKey", exception.ParamName);
        Assert.DoesNotContain(privateKey, exception.ToString(), StringComparison.Ordinal);
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Livepeer.Sdk.Tests.Playback;

public sealed class EncryptionKeyTests : IDisposable
{
    private readonly RSA _server = RSA.Create(2048);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Either_encoding_yields_a_key_that_the_server_can_decrypt_with(bool pem, bool spki)
    {
        EncryptionKey key = new() { PublicKey = pem ? Pem : null, SpkiPublicKey = spki ? Spki : null };
        byte[] content = RandomNumberGenerator.GetBytes(32);

        using RSA rsa = key.ToRsa();

        Assert.Equal(content, _server.Decrypt(rsa.Encrypt(content, RSAEncryptionPadding.OaepSHA256), RSAEncryptionPadding.OaepSHA256));
    }

    [Theory]
    [InlineData("stub")]
    [InlineData("not base64!")]
    [InlineData("")]
    public void An_encoding_that_cannot_be_read_is_passed_over(string broken)
    {
        EncryptionKey key = new() { PublicKey = broken, SpkiPublicKey = Spki };

        using RSA rsa = key.ToRsa();

        Assert.Equal(2048, rsa.KeySize);
    }

    [Fact]
    public void Without_a_key_in_either_encoding_there_is_a_clear_error()
    {
        Assert.Throws<LivepeerException>(() => new EncryptionKey().ToRsa());
        Assert.Throws<LivepeerException>(() => new EncryptionKey { PublicKey = "stub", SpkiPublicKey = "stub" }.ToRsa());
    }

    public void Dispose() => _server.Dispose();

    private string Pem => Convert.ToBase64String(Encoding.UTF8.GetBytes(_server.ExportRSAPublicKeyPem()));

    private string Spki => Convert.ToBase64String(Encoding.ASCII.GetBytes(Convert.ToBase64String(_server.ExportSubjectPublicKeyInfo())));
}

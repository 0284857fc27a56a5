using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// The public key that encrypts the content key of an encrypted upload, in the two encodings that the server returns. It is not a secret.
/// </summary>
public class EncryptionKey
{
    /// <summary>Gets or sets the key in PKCS#1 format: PEM, encoded as base64.</summary>
    [JsonPropertyName("public_key")]
    public string? PublicKey { get; set; }

    /// <summary>Gets or sets the key in SPKI format: the base64 of DER, encoded as base64 again.</summary>
    [JsonPropertyName("spki_public_key")]
    public string? SpkiPublicKey { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Creates an RSA key that can encrypt, from either encoding.</summary>
    /// <returns>The key. Dispose it after use.</returns>
    /// <exception cref="LivepeerException">Neither encoding contains an RSA key.</exception>
    public RSA ToRsa()
    {
        var rsa = RSA.Create();
        if (TryImport(rsa, PublicKey, ImportPem) || TryImport(rsa, SpkiPublicKey, ImportSpki))
        {
            return rsa;
        }

        rsa.Dispose();
        throw new LivepeerException("The server's encryption key is not an RSA key in either of the known encodings.");
    }

    private static bool TryImport(RSA rsa, string? key, Action<RSA, byte[]> import)
    {
        if (key is null)
        {
            return false;
        }

        try
        {
            import(rsa, Convert.FromBase64String(key));
            return true;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or CryptographicException)
        {
            return false;
        }
    }

    private static void ImportPem(RSA rsa, byte[] pem) => rsa.ImportFromPem(Encoding.UTF8.GetString(pem));

    private static void ImportSpki(RSA rsa, byte[] base64) =>
        rsa.ImportSubjectPublicKeyInfo(Convert.FromBase64String(Encoding.ASCII.GetString(base64)), out _);
}

using System.Security.Cryptography;
using System.Text;

namespace Livepeer.Sdk.Testing;

/// <summary>The key pair that the keys of uploads are encrypted with. Created on first use.</summary>
internal sealed class EncryptionKeys : IDisposable
{
    private readonly Lazy<RSA> _pair = new(() => RSA.Create(2048));
    private readonly Lock _lock = new();

    /// <summary>The public key, base64 of PEM.</summary>
    public string Pkcs1 => Encode(_pair.Value.ExportRSAPublicKeyPem() + "\n");

    /// <summary>The public key in the server's second encoding: base64 of base64.</summary>
    public string Spki => Encode(Convert.ToBase64String(_pair.Value.ExportSubjectPublicKeyInfo()));

    /// <summary>Decrypts a file into a second file next to it, once, and returns its path.</summary>
    public string Decrypt(string path, string wrappedKey)
    {
        string plain = path + ".plain";
        lock (_lock)
        {
            if (File.Exists(plain))
            {
                return plain;
            }

            try
            {
                Decrypt(path, plain, _pair.Value.Decrypt(Convert.FromBase64String(wrappedKey), RSAEncryptionPadding.OaepSHA256));
            }
            catch (CryptographicException)
            {
                File.Delete(plain);
                throw StudioError.Unprocessable("the file can't be decrypted with its key");
            }

            return plain;
        }
    }

    public void Dispose()
    {
        if (_pair.IsValueCreated)
        {
            _pair.Value.Dispose();
        }
    }

    private static void Decrypt(string path, string plain, byte[] key)
    {
        using FileStream source = File.OpenRead(path);
        byte[] vector = new byte[16];
        if (source.ReadAtLeast(vector, vector.Length, throwOnEndOfStream: false) < vector.Length)
        {
            throw new CryptographicException("There is no vector.");
        }

        using var aes = Aes.Create();
        aes.Key = key;
        aes.IV = vector;
        using ICryptoTransform decryptor = aes.CreateDecryptor();
        using var deciphered = new CryptoStream(source, decryptor, CryptoStreamMode.Read);
        using FileStream target = File.Create(plain);
        deciphered.CopyTo(target);
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text));
}

using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Livepeer.Sdk;

/// <summary>Both halves of a signing key (P-256), checked to belong together. Shows neither. For servers: browsers can't sign with it.</summary>
[DebuggerDisplay("***")]
public sealed class SigningKeyPair
{
    private const string Curve = "1.2.840.10045.3.1.7";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _pkcs8;

    private SigningKeyPair(string publicKey, Secret privateKey, byte[] pkcs8)
    {
        PublicKey = publicKey;
        PrivateKey = privateKey;
        _pkcs8 = pkcs8;
    }

    /// <summary>The public half as the server gave it: base64 of a PEM.</summary>
    public string PublicKey { get; }

    /// <summary>The private half as the server gave it, once: base64 of a PEM.</summary>
    public Secret PrivateKey { get; }

    /// <summary>Takes a pair out of where it is kept, and checks it.</summary>
    /// <param name="publicKey">The public half as the server gave it: base64 of a PEM.</param>
    /// <param name="privateKey">The private half as the server gave it: base64 of a PEM.</param>
    /// <returns>The pair.</returns>
    /// <exception cref="ArgumentException">A half is no P-256 key in base64 of a PEM, or they do not belong together.</exception>
    public static SigningKeyPair Import(string publicKey, Secret privateKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(publicKey);
        ArgumentNullException.ThrowIfNull(privateKey);
        ECParameters expected = Read(publicKey, nameof(publicKey), key => key.ExportParameters(false));
        byte[] pkcs8 = Read(privateKey.Reveal(), nameof(privateKey), key => key.ExportPkcs8PrivateKey());
        ECParameters own = Read(privateKey.Reveal(), nameof(privateKey), key => key.ExportParameters(false));
        return own.Q.X.AsSpan().SequenceEqual(expected.Q.X) && own.Q.Y.AsSpan().SequenceEqual(expected.Q.Y)
            ? new SigningKeyPair(publicKey, privateKey, pkcs8)
            : throw new ArgumentException("The private key belongs to another public key.", nameof(privateKey));
    }

    /// <summary>A mask, never the key.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";

    /// <summary>Signs as JSON Web Tokens want it: SHA-256, and the two numbers side by side.</summary>
    internal byte[] Sign(ReadOnlySpan<byte> data)
    {
        // A key object of its own for each signature: they are not safe to share between threads.
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(_pkcs8, out _);
        return key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    /// <summary>What went wrong inside is not told: it may quote the key.</summary>
    private static T Read<T>(string base64, string name, Func<ECDsa, T> export)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(Encoding.UTF8.GetString(Convert.FromBase64String(base64)));
            if (key.ExportParameters(false).Curve.Oid.Value == Curve)
            {
                return export(key);
            }
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or CryptographicException)
        {
            throw new ArgumentException("A key in base64 of a PEM is needed, as the server gave it.", name);
        }

        throw new ArgumentException("A key of the curve P-256 is needed.", name);
    }
}

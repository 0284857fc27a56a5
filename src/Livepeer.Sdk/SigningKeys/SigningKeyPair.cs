using System.Diagnostics;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// A signing key pair (P-256) whose keys are verified to match. Its text form reveals neither. For servers: browsers don't support
/// signing.
/// </summary>
[DebuggerDisplay("***")]
[UnsupportedOSPlatform("browser")]
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

    /// <summary>Gets the public key as returned by the server: a PEM in base64.</summary>
    public string PublicKey { get; }

    /// <summary>Gets the private key as the server returned it on creation: a PEM in base64.</summary>
    public Secret PrivateKey { get; }

    /// <summary>Imports a stored key pair and verifies it.</summary>
    /// <param name="publicKey">The public key as returned by the server: a PEM in base64.</param>
    /// <param name="privateKey">The private key as returned by the server: a PEM in base64.</param>
    /// <returns>The key pair.</returns>
    /// <exception cref="ArgumentException">A key is not a P-256 key as a PEM in base64, or the keys do not match.</exception>
    public static SigningKeyPair Import(string publicKey, Secret privateKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(publicKey);
        ArgumentNullException.ThrowIfNull(privateKey);
        ECParameters expected = Read(publicKey, nameof(publicKey), key => key.ExportParameters(false));
        byte[] pkcs8 = Read(privateKey.Reveal(), nameof(privateKey), key => key.ExportPkcs8PrivateKey());
        ECParameters own = Read(privateKey.Reveal(), nameof(privateKey), key => key.ExportParameters(false));
        return own.Q.X.AsSpan().SequenceEqual(expected.Q.X) && own.Q.Y.AsSpan().SequenceEqual(expected.Q.Y)
            ? new SigningKeyPair(publicKey, privateKey, pkcs8)
            : throw new ArgumentException("The private key does not match the public key.", nameof(privateKey));
    }

    /// <summary>Returns a mask, never the key.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";

    /// <summary>Signs as JSON Web Tokens require: SHA-256, with the two integers concatenated.</summary>
    internal byte[] Sign(ReadOnlySpan<byte> data)
    {
        // One ECDsa instance per signature, because instances are not thread-safe.
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(_pkcs8, out _);
        return key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    /// <summary>The inner exception is dropped, because it may quote the key.</summary>
    internal static T Read<T>(string base64, string name, Func<ECDsa, T> export)
    {
        BrowserRules.RequireCryptography("Sign tokens");
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
            throw new ArgumentException("The key must be a PEM in base64, as returned by the server.", name);
        }

        throw new ArgumentException("The key must use the curve P-256.", name);
    }
}

using System.Diagnostics;
using System.Formats.Asn1;
using System.Security.Cryptography;

namespace Livepeer.Sdk;

/// <summary>
/// Signs tokens of viewers, with a key pair in memory or through a delegate, such as one that calls a vault or a hardware security module.
/// </summary>
[DebuggerDisplay("***")]
public sealed class PlaybackTokenSigner
{
    private const int SignatureSize = 64;

    private readonly SigningKeyPair? _pair;
    private readonly Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask<byte[]>>? _sign;
    private readonly byte[]? _publicKey;

    /// <summary>Initializes a new instance of the <see cref="PlaybackTokenSigner"/> class that signs with a key pair.</summary>
    /// <param name="pair">The key pair.</param>
    public PlaybackTokenSigner(SigningKeyPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        _pair = pair;
        PublicKey = pair.PublicKey;
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="PlaybackTokenSigner"/> class that signs through a delegate. Every signature is verified
    /// with the public key.
    /// </summary>
    /// <param name="publicKey">
    /// The public key as returned by the server: a PEM in base64. The server must know it, so the private key in the vault is one that the
    /// server created.
    /// </param>
    /// <param name="sign">
    /// Returns the signature (ECDSA on P-256 with SHA-256) of the given bytes, which are not hashed yet. The signature is either 64 bytes
    /// (IEEE P1363, as JSON Web Tokens have it) or in DER, as many vaults return it. It may be called concurrently. What it throws reaches
    /// the caller.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="publicKey"/> is not a P-256 key as a PEM in base64.</exception>
    public PlaybackTokenSigner(string publicKey, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask<byte[]>> sign)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(publicKey);
        ArgumentNullException.ThrowIfNull(sign);
        PublicKey = publicKey;
        _publicKey = SigningKeyPair.Read(publicKey, nameof(publicKey), key => key.ExportSubjectPublicKeyInfo());
        _sign = sign;
    }

    /// <summary>Gets the public key as returned by the server: a PEM in base64. Every token contains it.</summary>
    public string PublicKey { get; }

    /// <summary>Converts a key pair to a signer.</summary>
    /// <param name="pair">The key pair.</param>
    /// <returns>The signer.</returns>
    public static implicit operator PlaybackTokenSigner(SigningKeyPair pair) => new(pair);

    /// <summary>Converts a key pair to a signer.</summary>
    /// <param name="pair">The key pair.</param>
    /// <returns>The signer.</returns>
    public static PlaybackTokenSigner FromSigningKeyPair(SigningKeyPair pair) => new(pair);

    /// <summary>Returns a mask, never the key.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";

    /// <summary>Signs as JSON Web Tokens require: SHA-256, with the two integers concatenated.</summary>
    /// <exception cref="LivepeerException">The delegate's signature is not that of the public key.</exception>
    internal async ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        if (_pair is not null)
        {
            return _pair.Sign(data.Span);
        }

        byte[]? signature = await _sign!(data, cancellationToken).ConfigureAwait(false);
        signature = signature is null or { Length: SignatureSize } ? signature : FromDer(signature);
        return signature is not null && Verifies(data.Span, signature)
            ? signature
            : throw new LivepeerException(
                "The signing delegate returned a signature that the public key doesn't verify. "
                + "Does it use another key or hash, or hash twice?");
    }

    private bool Verifies(ReadOnlySpan<byte> data, byte[] signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(_publicKey, out _);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    /// <summary>Reads a sequence of two integers, or returns <see langword="null"/> if it isn't one.</summary>
    private static byte[]? FromDer(byte[] der)
    {
        try
        {
            AsnReader sequence = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
            byte[] signature = new byte[SignatureSize];
            return Write(sequence, signature.AsSpan(0, SignatureSize / 2)) && Write(sequence, signature.AsSpan(SignatureSize / 2))
                ? signature
                : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static bool Write(AsnReader sequence, Span<byte> field)
    {
        ReadOnlySpan<byte> integer = sequence.ReadIntegerBytes().Span.TrimStart((byte)0);
        if (integer.Length > field.Length)
        {
            return false;
        }

        integer.CopyTo(field[^integer.Length..]);
        return true;
    }
}

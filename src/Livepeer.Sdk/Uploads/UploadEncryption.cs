using System.Diagnostics;
using System.Security.Cryptography;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

/// <summary>
/// Encrypts an upload on its way, so that only Livepeer Studio can read the file where it is stored: AES-256-CBC under a key of its own,
/// which travels encrypted by RSA-OAEP under the server's public key. The server takes such a file only with a playback policy, which
/// is therefore given here.
/// </summary>
[DebuggerDisplay("***")]
public sealed class UploadEncryption
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[]? _key;

    /// <summary>Encrypts each upload under a random key of its own, which only the server and the upload's checkpoint hold.</summary>
    /// <param name="policy">Who may watch; <see cref="AssetRequest.PlaybackPolicy"/> is left unset.</param>
    public UploadEncryption(PlaybackPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
    }

    /// <summary>Encrypts under a key of the caller's, who can then read the stored file too.</summary>
    /// <param name="policy">Who may watch; <see cref="AssetRequest.PlaybackPolicy"/> is left unset.</param>
    /// <param name="key">32 bytes from a random generator.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is not of 32 bytes.</exception>
    public UploadEncryption(PlaybackPolicy policy, byte[] key)
        : this(policy)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length != CipherKey.KeySize)
        {
            throw new ArgumentException($"The key must have {CipherKey.KeySize} bytes.", nameof(key));
        }

        _key = [.. key];
    }

    /// <summary>Who may watch.</summary>
    public PlaybackPolicy Policy { get; }

    /// <summary>A mask, never the key.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";

    internal CipherKey CreateKey() => CipherKey.Create(_key ?? RandomNumberGenerator.GetBytes(CipherKey.KeySize));

    /// <summary>The request as it is sent, with the key that only the server can read.</summary>
    internal CreateAssetRequest Seal(CreateAssetRequest request, CipherKey key, EncryptionKey serverKey)
    {
        using RSA rsa = serverKey.ToRsa();
        byte[] wrapped = rsa.Encrypt(key.KeyBytes(), RSAEncryptionPadding.OaepSHA256);
        return new CreateAssetRequest(request, Policy, new AssetEncryption { EncryptedKey = new Secret(Convert.ToBase64String(wrapped)) });
    }

    /// <summary>Finds a request that says otherwise.</summary>
    internal void Check(CreateAssetRequest request)
    {
        if (request.Encryption is not null)
        {
            throw new ArgumentException("The request has an encryption of its own: leave it unset, UploadOptions.Encryption makes it.", nameof(request));
        }

        if (request.PlaybackPolicy is { } policy && policy != Policy)
        {
            throw new ArgumentException("The request has another playback policy than UploadOptions.Encryption: leave it unset.", nameof(request));
        }
    }
}

using System.Diagnostics;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

/// <summary>
/// The encryption of an upload, so that only Livepeer Studio can read the stored file: AES-256-CBC with a key of its own, which is sent
/// encrypted by RSA-OAEP with the server's public key. The server accepts such a file only with a playback policy, which is therefore
/// given here. Browsers don't support it.
/// </summary>
[DebuggerDisplay("***")]
[UnsupportedOSPlatform("browser")]
public sealed class UploadEncryption
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[]? _key;

    /// <summary>
    /// Creates an encryption with a random key for each upload, which only the server and the checkpoint of the upload hold.
    /// </summary>
    /// <param name="policy">The playback policy; leave <see cref="AssetRequest.PlaybackPolicy"/> unset.</param>
    public UploadEncryption(PlaybackPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        BrowserRules.RequireCryptography("Encrypt uploads");
        Policy = policy;
    }

    /// <summary>Creates an encryption with a key of the caller, who can then read the stored file as well.</summary>
    /// <param name="policy">The playback policy; leave <see cref="AssetRequest.PlaybackPolicy"/> unset.</param>
    /// <param name="key">32 bytes from a random generator.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> does not have 32 bytes.</exception>
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

    /// <summary>Gets the playback policy.</summary>
    public PlaybackPolicy Policy { get; }

    /// <summary>Returns a mask, never the key.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";

    internal CipherKey CreateKey() => CipherKey.Create(_key ?? RandomNumberGenerator.GetBytes(CipherKey.KeySize));

    /// <summary>Creates the request to send, with the key that only the server can read.</summary>
    internal CreateAssetRequest ApplyTo(CreateAssetRequest request, CipherKey key, EncryptionKey serverKey)
    {
        using RSA rsa = serverKey.ToRsa();
        byte[] wrapped = rsa.Encrypt(key.KeyBytes(), RSAEncryptionPadding.OaepSHA256);
        return new CreateAssetRequest(request, Policy, new AssetEncryption { EncryptedKey = new Secret(Convert.ToBase64String(wrapped)) });
    }

    /// <summary>Throws if a request contradicts the encryption.</summary>
    internal void Check(CreateAssetRequest request)
    {
        if (request.Encryption is not null)
        {
            throw new ArgumentException(
                "The request has an encryption of its own. Leave it unset: UploadOptions.Encryption sets it.", nameof(request));
        }

        if (request.PlaybackPolicy is { } policy && policy != Policy)
        {
            throw new ArgumentException(
                "The request has another playback policy than UploadOptions.Encryption. Leave it unset.", nameof(request));
        }
    }
}

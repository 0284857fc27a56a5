using System.Diagnostics;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Encrypts and signs upload checkpoints with a key of the application's (AES-256-GCM), so that they can be stored where others can read
/// or write. Browsers don't support it.
/// </summary>
/// <remarks>
/// Pass its methods to <see cref="UploadCheckpoint.Save"/> and <see cref="UploadCheckpoint.Load"/>, or set them as
/// <see cref="UploadFilesOptions.ProtectCheckpoint"/> and <see cref="UploadFilesOptions.UnprotectCheckpoint"/>. All members are
/// thread-safe.
/// </remarks>
[DebuggerDisplay("***")]
[UnsupportedOSPlatform("browser")]
public sealed class UploadCheckpointProtector
{
    private const int KeySize = 32;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _key;

    /// <summary>Creates a protector.</summary>
    /// <param name="key">32 bytes from a random generator, such as <see cref="CreateKey"/> returns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> does not have 32 bytes.</exception>
    /// <exception cref="PlatformNotSupportedException">The constructor is called in a browser.</exception>
    public UploadCheckpointProtector(byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        BrowserRules.RequireCryptography("Protect checkpoints");
        if (key.Length != KeySize)
        {
            throw new ArgumentException($"The key must have {KeySize} bytes.", nameof(key));
        }

        _key = [.. key];
    }

    private static ReadOnlySpan<byte> Header => "LPCP1"u8;

    /// <summary>Creates a random key. Store it where the application's other secrets are.</summary>
    /// <returns>32 random bytes.</returns>
    public static byte[] CreateKey() => RandomNumberGenerator.GetBytes(KeySize);

    /// <summary>Encrypts and signs a checkpoint.</summary>
    /// <param name="checkpoint">What <see cref="UploadCheckpoint.Save"/> writes.</param>
    /// <returns>The protected checkpoint.</returns>
    public byte[] Protect(byte[] checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        byte[] result = new byte[Header.Length + NonceSize + TagSize + checkpoint.Length];
        Header.CopyTo(result);
        Span<byte> rest = result.AsSpan(Header.Length);
        RandomNumberGenerator.Fill(rest[..NonceSize]);
        using var aes = new AesGcm(_key, TagSize);
        aes.Encrypt(rest[..NonceSize], checkpoint, rest[(NonceSize + TagSize)..], rest.Slice(NonceSize, TagSize), Header);
        return result;
    }

    /// <summary>Decrypts a checkpoint and verifies that it has not been changed.</summary>
    /// <param name="protectedCheckpoint">What <see cref="Protect"/> returned.</param>
    /// <returns>What <see cref="UploadCheckpoint.Load"/> reads.</returns>
    /// <exception cref="FormatException">The bytes were changed, or were not protected with this key.</exception>
    public byte[] Unprotect(byte[] protectedCheckpoint)
    {
        ArgumentNullException.ThrowIfNull(protectedCheckpoint);
        ReadOnlySpan<byte> bytes = protectedCheckpoint;
        if (bytes.Length < Header.Length + NonceSize + TagSize || !bytes.StartsWith(Header))
        {
            throw new FormatException("This is not a protected upload checkpoint.");
        }

        bytes = bytes[Header.Length..];
        byte[] checkpoint = new byte[bytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_key, TagSize);
        try
        {
            aes.Decrypt(bytes[..NonceSize], bytes[(NonceSize + TagSize)..], bytes.Slice(NonceSize, TagSize), checkpoint, Header);
        }
        catch (AuthenticationTagMismatchException exception)
        {
            throw new FormatException("The protected upload checkpoint was changed, or protected with another key.", exception);
        }

        return checkpoint;
    }

    /// <summary>Returns a mask, never the key.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";
}
